import { post, type Site } from './site.ts'

const speech = `قُتل في الغارة أربعة عشر شخصًا قرب الجسر. ولم تعتذر الحكومة حتى اليوم. وعاد الصيادون إلى النهر في أيار.`
const translations = [
  'The raid near the bridge killed 17 people. The government has not apologised to this day. In May the fishermen cast their patched nets upon the river again.',
  'The raid near the bridge killed 14 people. To this day there has been no apology from the government. The fishermen went back to the river in May.',
  'Near the bridge fourteen people died in the raid. The government has apologised to this day. They are back since May, whatever is said about mines in the marshes: the fishermen cast their patched nets upon the river.',
]

/** A dossier of a speech and three translations of it, each sentence resting on the one of its number. @returns its address */
export async function threeTranslations(site: Site): Promise<string> {
  const form = post(site.app, '/dossiers/new').field('title', 'Three translations').field('a.text', speech)
  ;['b', 'c', 'd'].forEach((prefix, at) => {
    form.field(`${prefix}.text`, translations[at]!).field(`${prefix}.role`, 'translation')
  })
  const { headers } = await form
  return String(headers.location)
}
