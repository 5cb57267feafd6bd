/**
 * Pointing at an English word, or going from word to word with a key, lights the Arabic word that it answers. The pairs of
 * a sentence are fetched when it is first asked for; words are marked without any element that would cut them.
 *
 * @typedef {{ start: number, end: number }} Span
 * @typedef {{ english: Span, sentence: string, arabic: Span }} Pair
 */
import { mark, offsetIn, rangeIn } from './gloss.js'

/** @type {Map<string, Promise<Pair[]>>} */
const fetched = new Map()
/** @type {{ sentence: HTMLElement, index: number } | undefined} */
let stepped
let shown = false

export function linkWords() {
  document.addEventListener('pointermove', (event) => {
    const sentence = event.pointerType === 'mouse' ? sentenceAt(event.target) : undefined
    if (sentence) void lightAt(sentence, event.clientX, event.clientY)
    else if (shown && !stepped) light(undefined, [])
  })
  document.addEventListener('focusout', () => {
    stepped = undefined
    if (shown) light(undefined, [])
  })
}

/** While the sheet of a link is open, all words that speak for it are marked on both sides. */
export function markEvidence() {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches('.link')) return
      const sentence = target.closest('.english[id]') ?? document.querySelector('.the-claim[data-sentence]')
      if (!target.open) mark('link-evidence', [])
      else if (sentence instanceof HTMLElement) void markAll(sentence)
    },
    true,
  )
}

/** @param {HTMLElement} sentence */
async function markAll(sentence) {
  mark('link-evidence', rangesOf(sentence, await pairsOf(sentence)))
}

/** The next word pair of the sentence that has the focus. @returns {boolean} whether there is such a sentence */
export function stepWordLink() {
  const sentence = document.activeElement?.closest('.english[id]')
  if (!(sentence instanceof HTMLElement)) return false
  void step(sentence)
  return true
}

/** @param {HTMLElement} sentence */
async function step(sentence) {
  const pairs = await pairsOf(sentence)
  if (pairs.length === 0) return
  const index = stepped?.sentence === sentence ? (stepped.index + 1) % pairs.length : 0
  stepped = { sentence, index }
  light(sentence, pairs.slice(index, index + 1))
}

/** @param {EventTarget | null} target */
function sentenceAt(target) {
  const words = target instanceof Element ? target.closest('.english .words, .the-claim[data-sentence]') : null
  const sentence = words?.closest('.english[id], .the-claim[data-sentence]')
  return sentence instanceof HTMLElement ? sentence : undefined
}

/**
 * @param {HTMLElement} sentence
 * @param {number} x
 * @param {number} y
 */
async function lightAt(sentence, x, y) {
  const at = document.caretPositionFromPoint?.(x, y)
  const place = at && offsetIn(sentence, at.offsetNode, at.offset)
  if (place === undefined || place === null) return
  const pairs = await pairsOf(sentence)
  light(sentence, pairs.filter(({ english }) => english.start <= place && place <= english.end).slice(0, 1))
}

/**
 * @param {HTMLElement | undefined} sentence
 * @param {Pair[]} pairs
 */
function light(sentence, pairs) {
  shown = pairs.length > 0
  mark('word-link', rangesOf(sentence, pairs))
}

/**
 * The places of the pairs on the page, on both sides.
 * @param {HTMLElement | undefined} sentence
 * @param {Pair[]} pairs
 */
function rangesOf(sentence, pairs) {
  return pairs.flatMap(({ english, sentence: id, arabic }) => {
    const speech = document.getElementById(id) ?? document.querySelector(`[data-gloss="${id.replace('-', '/')}"]`)
    return [sentence && rangeIn(sentence, english), speech && rangeIn(speech, arabic)].filter(
      (each) => each instanceof Range,
    )
  })
}

/**
 * @param {HTMLElement} sentence
 * @returns {Promise<Pair[]>}
 */
function pairsOf(sentence) {
  const base = sentence
    .closest('[data-gloss-base]')
    ?.getAttribute('data-gloss-base')
    ?.replace(/gloss$/, 'words')
  const id = sentence.id || sentence.dataset.sentence || ''
  // A link that was decided anew has other words.
  const address = `${base}/${id.replace(/-(?=\d+$)/, '/')}.json`
  const key = `${address} ${sentence.dataset.rests ?? ''}`
  const known = fetched.get(key)
  if (known) return known
  const fresh = fetch(address, { headers: { accept: 'application/json' } }).then(async (answer) =>
    answer.ok ? (await answer.json()).pairs : [],
  )
  fetched.set(key, fresh)
  fresh.catch(() => fetched.delete(key))
  return fresh
}
