/**
 * Every Arabic word tells what it means: by pointing, by tapping, or with the arrow keys. A sentence's glosses are fetched
 * when its first word is asked for. Words are marked by the CSS Custom Highlight API: no element ever cuts an Arabic word.
 *
 * @typedef {{ sentence: string, start: number, end: number, words: string, label: string }} Answer
 * @typedef {{ lemma: string, transliteration: string, about: string, glosses: string }} Meaning
 * @typedef {{ form: string, start: number, end: number, glosses: string, joined: string, unknown?: string,
 *   meanings: Meaning[], answers: Answer[] }} Word
 */

/** How long the pointer rests on a word before its card comes, in milliseconds. */
const patience = 140

/** @type {Map<string, Promise<Word[]>>} */
const fetched = new Map()
/** @type {{ sentence: HTMLElement, index: number, pinned: boolean, anchor: Range | HTMLElement } | null} */
let shown = null
/** @type {HTMLElement | null} */
let card = null

export function glossWords() {
  if (!document.querySelector('[data-gloss-base] [data-gloss]')) return
  let timer = 0
  document.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || shown?.pinned) return
    clearTimeout(timer)
    const { clientX, clientY, target } = event
    const sentence = sentenceAt(target)
    if (!sentence) hide()
    else timer = window.setTimeout(() => void showAt(sentence, clientX, clientY, false), patience)
  })
  document.addEventListener('click', (event) => {
    const sentence =
      event.target instanceof Element && event.target.closest('a, button, summary') ? null : sentenceAt(event.target)
    if (sentence && getSelection()?.isCollapsed !== false) void showAt(sentence, event.clientX, event.clientY, true)
    else hide()
  })
  document.addEventListener('scroll', () => (shown?.pinned ? place(shown.anchor) : hide()), { passive: true })
}

/** @returns whether a card was there to be closed */
export function hideGloss() {
  const open = shown !== null
  hide()
  return open
}

/** Begins with the sentence that has the focus, or the first that is to be seen. */
export function glossByKeys() {
  const sentences = allSentences()
  const focused = document.activeElement?.closest('[data-gloss]')
  const start =
    focused instanceof HTMLElement ? focused : sentences.find((each) => each.getBoundingClientRect().top > 60)
  if (start) void showWord(start, 0, true)
}

/**
 * The next or previous word; Arabic runs to the left.
 * @param {string} key
 * @returns {boolean} whether the key was meant for the card
 */
export function stepGloss(key) {
  if (!shown?.pinned) return false
  const { sentence, index } = shown
  if (key === 'ArrowLeft') void showWord(sentence, index + 1, true)
  else if (key === 'ArrowRight') void showWord(sentence, index - 1, true)
  else if (key === 'ArrowDown' || key === 'ArrowUp') {
    const sentences = allSentences()
    const next = sentences[sentences.indexOf(sentence) + (key === 'ArrowDown' ? 1 : -1)]
    if (next) void showWord(next, 0, true)
  } else return false
  return true
}

/** @returns {HTMLElement[]} */
function allSentences() {
  return [...document.querySelectorAll('[data-gloss-base] [data-gloss]')].filter((each) => each instanceof HTMLElement)
}

/**
 * @param {EventTarget | null} target
 * @returns {HTMLElement | null}
 */
function sentenceAt(target) {
  const sentence = target instanceof Element ? target.closest('[data-gloss]') : null
  return sentence instanceof HTMLElement ? sentence : null
}

/**
 * @param {HTMLElement} sentence
 * @returns {Promise<Word[]>}
 */
function wordsOf(sentence) {
  const base = sentence.closest('[data-gloss-base]')?.getAttribute('data-gloss-base')
  const address = `${base}/${sentence.dataset.gloss}.json`
  const known = fetched.get(address)
  if (known) return known
  const fresh = fetch(address, { headers: { accept: 'application/json' } }).then(async (answer) =>
    answer.ok ? (await answer.json()).words : [],
  )
  fetched.set(address, fresh)
  fresh.catch(() => fetched.delete(address))
  return fresh
}

/**
 * @param {HTMLElement} sentence
 * @param {number} x
 * @param {number} y
 * @param {boolean} pinned
 */
async function showAt(sentence, x, y, pinned) {
  const at = document.caretPositionFromPoint?.(x, y)
  const place = at && offsetIn(sentence, at.offsetNode, at.offset)
  if (place === undefined || place === null) return hide()
  const index = (await wordsOf(sentence)).findIndex((word) => word.start <= place && place <= word.end)
  if (index < 0) hide()
  else await showWord(sentence, index, pinned)
}

/**
 * @param {HTMLElement} sentence
 * @param {number} index
 * @param {boolean} pinned
 */
async function showWord(sentence, index, pinned) {
  const words = await wordsOf(sentence)
  const word = words[index]
  if (!word) return
  if (shown?.sentence === sentence && shown.index === index && shown.pinned === pinned) return
  const range = rangeIn(sentence, word)
  shown = { sentence, index, pinned, anchor: range ?? sentence }
  mark('gloss-word', range ? [range] : [])
  mark(
    'gloss-answer',
    word.answers.flatMap((answer) =>
      [...document.querySelectorAll(`[id="${answer.sentence}"], [data-sentence="${answer.sentence}"]`)].flatMap(
        (element) => rangeIn(element, answer) ?? [],
      ),
    ),
  )
  fill(word)
  if (pinned && range) scrollTo(sentence, range)
  place(shown.anchor)
}

/**
 * @param {HTMLElement} sentence
 * @param {Range} range
 */
function scrollTo(sentence, range) {
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 60 || bottom > innerHeight - 40) sentence.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** @param {Word} word */
function fill(word) {
  card ??= document.body.appendChild(newCard())
  card.replaceChildren(
    line('gloss-word', 'ar', word.form),
    ...(word.unknown ? [line('gloss-about', '', word.unknown)] : [line('gloss-glosses', 'en', word.glosses)]),
    ...(word.joined ? [line('gloss-joined', 'en', word.joined)] : []),
    ...word.meanings.map(meaningLine),
    ...word.answers.map((answer) => line('gloss-answers', '', `${answer.label}: “${answer.words}”`)),
  )
}

function newCard() {
  const element = document.createElement('div')
  element.className = 'gloss-card'
  element.popover = 'manual'
  element.setAttribute('role', 'status')
  return element
}

/** @param {Meaning} meaning */
function meaningLine({ lemma, transliteration, about, glosses }) {
  const element = document.createElement('p')
  element.append(
    span('gloss-lemma', 'ar', lemma),
    ' ',
    span('gloss-latin', 'ar-Latn', transliteration),
    ' ',
    span('', 'en', glosses),
    ' ',
    span('gloss-about', '', `(${about})`),
  )
  return element
}

/**
 * @param {string} name
 * @param {string} language
 * @param {string} words
 */
function line(name, language, words) {
  const element = document.createElement('p')
  set(element, name, language, words)
  return element
}

/**
 * @param {string} name
 * @param {string} language
 * @param {string} words
 */
function span(name, language, words) {
  const element = document.createElement('bdi')
  set(element, name, language, words)
  return element
}

/**
 * @param {HTMLElement} element
 * @param {string} name
 * @param {string} language
 * @param {string} words
 */
function set(element, name, language, words) {
  element.className = name
  element.textContent = words
  if (language) {
    element.lang = language
    element.dir = language === 'ar' ? 'rtl' : 'ltr'
  } else element.dir = 'auto'
}

/** Below the word, or above it where there is no room. @param {Range | HTMLElement} anchor */
function place(anchor) {
  if (!card) return
  if (!card.matches(':popover-open')) card.showPopover()
  const word = anchor.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const below = word.bottom + 8 + height < innerHeight
  const x = Math.min(Math.max(8, word.left + word.width / 2 - width / 2), innerWidth - width - 8)
  const y = below ? word.bottom + 8 : Math.max(8, word.top - 8 - height)
  card.style.setProperty('inset', `${y}px auto auto ${x}px`)
}

function hide() {
  if (!shown) return
  shown = null
  mark('gloss-word', [])
  mark('gloss-answer', [])
  if (card?.matches(':popover-open')) card.hidePopover()
}

/**
 * @param {string} name
 * @param {Range[]} ranges
 */
export function mark(name, ranges) {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return
  CSS.highlights.set(name, new Highlight(...ranges))
}

/**
 * The text nodes that hold the words of a sentence, and not its number.
 * @param {Element} sentence
 * @returns {Text[]}
 */
function textNodes(sentence) {
  const own = sentence.querySelector('.words') ?? sentence
  const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.number, .hidden-words') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node)
  return nodes
}

/** White space that the markup puts before the first word. @param {Text[]} nodes */
function indent(nodes) {
  const text = nodes.map((node) => node.data).join('')
  return text.length - text.trimStart().length
}

/** The words of a sentence as the page shows them, from its first letter on. @param {Element} sentence */
export function wordsShown(sentence) {
  return textNodes(sentence)
    .map((node) => node.data)
    .join('')
    .trim()
}

/**
 * Where in the sentence a place of the page is.
 * @param {Element} sentence
 * @param {Node} node
 * @param {number} offset
 * @returns {number | undefined}
 */
export function offsetIn(sentence, node, offset) {
  const nodes = textNodes(sentence)
  let before = -indent(nodes)
  for (const each of nodes) {
    if (each === node) return before + offset
    before += each.data.length
  }
  return undefined
}

/**
 * @param {Element} sentence
 * @param {{ start: number, end: number }} span
 * @returns {Range | undefined}
 */
export function rangeIn(sentence, { start, end }) {
  const nodes = textNodes(sentence)
  const range = new Range()
  let before = -indent(nodes)
  let begun = false
  for (const node of nodes) {
    const after = before + node.data.length
    if (!begun && start < after) {
      range.setStart(node, start - before)
      begun = true
    }
    if (begun && end <= after) {
      range.setEnd(node, end - before)
      return range
    }
    before = after
  }
  return undefined
}
