import { setTimeout as pause } from 'node:timers/promises'
import { Router } from 'express'
import { readText } from '../../dossier/read.ts'
import { parseQuery } from '../../lexicon/search-query.ts'
import type { SearchHit } from '../../store/search/search.ts'
import { keepingUp } from '../../store/search/searched.ts'
import type { Store } from '../../store/store.ts'
import { parseSearch } from '../forms/search.ts'
import { perPage, searchPage, type FoundSentence } from '../pages/search.ts'
import { render } from '../render.ts'
import type { Searching } from '../searching.ts'
import type { Visiting } from '../visit.ts'

/** Milliseconds for which a search waits for what has been written since the last one. */
const patience = 800

/** The search over all texts of all dossiers. */
export function searchRoutes({ store, search, searchWords }: Searching, visit: Visiting): Router {
  const router = Router()
  const index = keepingUp(store, search)

  router.get('/search', async (request, response) => {
    const { frame, preferences } = await visit(request, response)
    const { translator } = preferences
    const asked = parseSearch(request.query)
    const terms = parseQuery(asked.question, searchWords)
    await Promise.race([index.bringUpToDate(), pause(patience)])
    const part = { offset: (asked.page - 1) * perPage, limit: perPage }
    const { hits, count } = search.find(terms, asked.filter, part)
    const page = searchPage(
      {
        asked,
        terms,
        count,
        found: await sentencesAt(store, hits),
        behind: await index.behind(),
        people: search.people(),
        read: searchWords,
      },
      translator,
    )
    await render(response, 'search', page, frame(translator.t('search.title')))
  })

  return router
}

/** The sentences as they stand in their texts now; what has gone since it was read is left out. */
async function sentencesAt(store: Store, hits: readonly SearchHit[]): Promise<readonly FoundSentence[]> {
  const found: FoundSentence[] = []
  for (const { dossier: id, text: textId, start } of hits) {
    const loaded = await store.load(id)
    const witness = loaded?.dossier.witnesses.find((each) => each.id === textId)
    const text = loaded && witness && readText(loaded.dossier, witness, loaded.words)
    const index = text?.segments.findIndex((segment) => segment.start === start) ?? -1
    if (loaded && text && index >= 0) found.push({ dossier: loaded.dossier, text, index })
  }
  return found
}
