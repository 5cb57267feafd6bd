/**
 * Cutting a sentence in two, and joining it with the next, by keyboard where it stands: the word before which it is cut is chosen
 * with the arrow keys, and marked without any element that would cut an Arabic word.
 */
import { mark, offsetIn, rangeIn, wordsShown } from './gloss.js'
import { send, tell } from './sending.js'

/** @typedef {{ start: number, end: number }} Span */
/** @type {{ sentence: HTMLElement, words: Span[], at: number } | undefined} */
let cutting

/** Begins to choose the word. @returns {boolean} whether a sentence has the focus that can be cut */
export function beginCut() {
  const sentence = focused()
  const words = sentence ? wordsOf(sentence) : []
  if (!sentence || !cutForm() || words.length < 2) return false
  show({ sentence, words, at: selectedIn(sentence, words) ?? afterPause(sentence, words) })
  return true
}

/**
 * @param {KeyboardEvent} event
 * @returns {boolean} whether the key was meant for the cut
 */
export function cutKeys({ key, code }) {
  if (!cutting) return false
  const { sentence, words, at } = cutting
  const onward = getComputedStyle(ownWords(sentence)).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'Shift' || key === 'Alt' || key === 'Control') return false
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = Math.min(words.length - 1, Math.max(1, at + (key === onward ? 1 : -1)))
    show({ sentence, words, at: next })
    return true
  }
  leave()
  if (key === 'Enter' || code === 'KeyB') cutBefore(sentence, words[at])
  return key === 'Enter' || code === 'KeyB' || key === 'Escape'
}

/** Joins the sentence in focus with the one that follows it in its text. */
export function joinNext() {
  const sentence = focused()
  const [, text, number] = /^(.+)-(\d+)$/.exec(sentence?.id ?? '') ?? []
  const form = cutForm()
  if (!sentence || !form || !text) return false
  const second = document.getElementById(`${text}-${Number(number) + 1}`)?.dataset.place
  const first = sentence.dataset.place
  if (!first || !second) tell(form.dataset.last ?? '')
  else send(() => ({ form: cutForm() ?? form, name: 'do', value: 'join', more: { first, second } }))
  return true
}

function focused() {
  const sentence = document.activeElement?.closest('.sentence[data-place]')
  return sentence instanceof HTMLElement ? sentence : undefined
}

function cutForm() {
  const form = document.querySelector('[data-cut-form]')
  return form instanceof HTMLFormElement ? form : undefined
}

/** @param {HTMLElement} sentence */
function ownWords(sentence) {
  return sentence.querySelector('.words') ?? sentence
}

/** @param {HTMLElement} sentence @returns {Span[]} */
function wordsOf(sentence) {
  return Array.from(wordsShown(sentence).matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
}

/**
 * The word that was selected or clicked at.
 * @param {HTMLElement} sentence
 * @param {Span[]} words
 */
function selectedIn(sentence, words) {
  const chosen = getSelection()
  const node = chosen?.anchorNode
  const place = node && sentence.contains(node) ? offsetIn(sentence, node, chosen.anchorOffset) : undefined
  const at = place === undefined ? -1 : words.findIndex(({ end }) => place <= end)
  return at > 0 ? at : undefined
}

/**
 * The first word behind a comma or the like, where there is one.
 * @param {HTMLElement} sentence
 * @param {Span[]} words
 */
function afterPause(sentence, words) {
  const shown = wordsShown(sentence)
  const at = words.findIndex(
    ({ start }, index) => index > 0 && /[,;:،؛–—]/.test(shown.slice(words[index - 1]?.end, start)),
  )
  return at > 0 ? at : 1
}

/** @param {NonNullable<typeof cutting>} now */
function show(now) {
  cutting = now
  const word = now.words[now.at]
  const range = word && rangeIn(now.sentence, word)
  mark('cut-word', range ? [range] : [])
  tell((cutForm()?.dataset.cutting ?? '').replace('{{word}}', range?.toString() ?? ''))
}

function leave() {
  cutting = undefined
  mark('cut-word', [])
  tell('')
}

/**
 * @param {HTMLElement} sentence
 * @param {Span | undefined} word
 */
function cutBefore(sentence, word) {
  const [, text, from] = /^(.+):(\d+)-\d+$/.exec(sentence.dataset.place ?? '') ?? []
  const form = cutForm()
  if (!word || !form || !text) return
  const cut = `${text}:${Number(from) + word.start}-${Number(from) + word.end}`
  send(() => ({ form: cutForm() ?? form, name: 'do', value: 'split', more: { cut } }))
}
