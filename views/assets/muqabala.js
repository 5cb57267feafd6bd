// What script adds to pages that work without it: counterparts light up wherever they stand, keys, and menus that close.
import { lightCounterparts } from './light.js'
import { dropFiles } from './drop.js'
import { lightFlags } from './flags.js'
import { glossWords } from './gloss.js'
import { listenForKeys } from './keys.js'
import { linkWords, markEvidence } from './word-links.js'
import { reviewByKeys } from './translation-review.js'
import { followWork } from './working.js'

document.documentElement.dataset.script = ''
lightCounterparts()
dropFiles()
lightFlags()
reviewByKeys()
listenForKeys()
glossWords()
linkWords()
markEvidence()
followWork()

// The desk's article has its own scroll bar: the claim comes to the middle of it.
const claim = document.querySelector('.claim-link[aria-current]')
const article = claim?.closest('.article')
if (claim instanceof HTMLElement && article) article.scrollTop = claim.offsetTop - article.clientHeight / 2

document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.menu[open]'))
    if (event.target instanceof Node && !menu.contains(event.target)) menu.removeAttribute('open')
})
