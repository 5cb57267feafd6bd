import { searchWordsWith, type SearchWords } from '../lexicon/search-words.ts'
import { searched } from '../store/search/searched.ts'
import type { Search } from '../store/search/search.ts'
import { openSqliteSearch } from '../store/search/sqlite-search.ts'
import type { Services } from './services.ts'

export interface Searching extends Services {
  readonly search: Search
  readonly searchWords: SearchWords
}

/** The services with an index of all sentences, out of which an erasure takes what it erases. */
export function withSearch(services: Services): Searching {
  const { store, knowledge } = services
  const searchWords = searchWordsWith(knowledge.lexicon)
  const search = services.search ?? openSqliteSearch(':memory:', searchWords, knowledge.version)
  return { ...services, store: searched(store, search), search, searchWords }
}
