import { Router } from 'express'
import type { Amendment } from '../../dossier/amend.ts'
import { currentRevision, type Witness } from '../../dossier/fold.ts'
import { sha256 } from '../../provenance/digest.ts'
import { cuesFrom, type Cue } from '../../text/times.ts'
import type { KeptCopy } from '../../text/witness.ts'
import { readBody, type Sent } from '../body.ts'
import { parseParticulars } from '../forms/particulars.ts'
import { problem, type Problem } from '../forms/problem.ts'
import { languageFor, parseTextForm, type TextForm } from '../forms/text-form.ts'
import { conflictPage } from '../pages/conflict.ts'
import { isHeld } from '../pages/dossier-head.ts'
import { textPage, type TextAsked } from '../pages/text.ts'
import { render } from '../render.ts'
import { save } from '../saving.ts'
import type { Services } from '../services.ts'
import { nameField, signer, waitingFields } from '../signing.ts'
import type { ReadVisit, ReadVisiting } from '../visit.ts'
import { seqFrom } from './decisions.ts'

/** One text: its words, where it came from, corrections of that, and new revisions. */
export function textRoutes(services: Services, visit: ReadVisiting): Router {
  const router = Router()
  const { store } = services

  router.get('/dossiers/:id/texts/:text', async (request, response, next) => {
    const visited = await visit(request, response)
    const witness = visited && witnessIn(visited, request.params.text)
    if (!visited || !witness) return next()
    const sentence = Number(request.query.sentence)
    const cues = await cuesOf(services, visited, witness)
    await show(visited, witness, {
      cues,
      sentence: Number.isInteger(sentence) && sentence > 0 ? sentence - 1 : undefined,
    })
  })

  router.get('/dossiers/:id/texts/:text/received/:hash', async (request, response, next) => {
    const visited = await visit(request, response)
    const witness = visited && witnessIn(visited, request.params.text)
    const { hash } = request.params
    const ending = witness && endingOf(witness, hash)
    const bytes = visited && ending !== undefined && (await store.bytes(visited.loaded.dossier.id, hash))
    if (!bytes) return next()
    response.set({
      'Content-Type': 'application/octet-stream',
      'Content-Security-Policy': 'sandbox',
      'Content-Disposition': `attachment; filename="${hash.slice(0, 16)}${ending}"`,
    })
    response.send(Buffer.from(bytes))
  })

  router.post('/dossiers/:id/texts/:text', async (request, response, next) => {
    const visited = await visit(request, response)
    const witness = visited && witnessIn(visited, request.params.text)
    if (!visited || !witness) return next()
    const sent = await readBody(request)
    const does = sent.fields.get('do') === 'correct' ? 'correct' : 'bring'
    const parsed = does === 'correct' ? parseCorrection(sent, visited, witness) : parseBrought(sent, witness)
    const person = parsed.amendment ? await signer(services, visited, sent) : visited.person
    const problems = parsed.amendment && !person ? [problem(nameField, 'name')] : parsed.problems
    if (!parsed.amendment || !person) {
      response.status(sent.tooLong.size > 0 ? 413 : 422)
      return show(visited, witness, { problems, refused: does, form: parsed.form })
    }
    const { dossier } = visited.loaded
    const base = { dossier, seq: seqFrom(sent, dossier.seq), by: person.id }
    const saved = await save(services, dossier.id, parsed.amendment, base)
    if (!('rival' in saved)) return response.redirect(303, request.originalUrl)
    const fresh = (await visit(request, response))!
    const fields = [...waitingFields(sent, ['seq']), { name: 'seq', value: String(saved.seq) }]
    const again = { action: request.originalUrl, back: request.originalUrl, fields }
    response.status(409)
    const page = conflictPage(fresh.loaded.dossier, saved, again, fresh.reader)
    await render(response, 'conflict', page, visited.frame(fresh.reader.translator.t('conflict.title')))
  })

  return router
}

function witnessIn({ loaded }: ReadVisit, id: string): Witness | undefined {
  return loaded.dossier.witnesses.find((witness) => witness.id === id)
}

/** When the words of a text are heard, where they were taken out of subtitles. */
async function cuesOf({ store }: Services, { loaded }: ReadVisit, witness: Witness): Promise<readonly Cue[]> {
  const times = currentRevision(witness)?.takenFrom?.times
  const bytes = times === undefined ? undefined : await store.bytes(loaded.dossier.id, times)
  return bytes ? cuesFrom(bytes) : []
}

/** The end of the name under which something that is kept with a text is handed out; `undefined` for anything else. */
function endingOf({ revisions, particulars: { copy } }: Witness, hash: string): string | undefined {
  if (revisions.some((revision) => revision.hash === hash)) return '.txt'
  const taken = revisions.find(({ takenFrom }) => takenFrom?.file === hash)?.takenFrom
  if (taken) return `.${taken.format}`
  return copy?.hash === hash ? (/\.[a-z0-9]{1,8}$/i.exec(copy.name)?.[0] ?? '.bin') : undefined
}

/** The archived copy that came with the form, or the one that is kept already. */
function copyIn(sent: Sent, { particulars }: Witness): (KeptCopy & { readonly bytes?: Uint8Array }) | undefined {
  const file = sent.files.get('copy')
  if (file) return { hash: sha256(file.bytes), name: file.name, bytes: file.bytes }
  return sent.fields.get('dropCopy') === 'yes' ? undefined : particulars.copy
}

async function show(
  visit: ReadVisit,
  witness: Witness,
  asked: Partial<Omit<TextAsked, 'witness' | 'asksName'>>,
): Promise<void> {
  const all = { sentence: undefined, problems: [], refused: undefined, form: undefined, ...asked }
  const page = textPage(visit.reading, { ...all, witness, asksName: visit.person === undefined }, visit.reader)
  await render(visit.response, 'text', page, visit.frame(`${page.heading} · ${page.head.title}`))
}

interface ParsedAmendment {
  readonly form: TextForm
  readonly problems: readonly Problem[]
  readonly amendment: Amendment | undefined
}

function parseCorrection(sent: Sent, { reading }: ReadVisit, witness: Witness): ParsedAmendment {
  const { form } = parseTextForm({ ...sent, files: new Map() }, '', witness.role)
  const particulars = parseParticulars(form.particulars, '', isHeld(witness))
  const text = reading.texts.find((each) => each.witness.id === witness.id)?.text
  const language = text === undefined ? form.language || undefined : languageFor(form, text)
  const problems = [
    ...('problems' in particulars ? particulars.problems : []),
    ...(typeof language === 'object' ? [language] : []),
  ]
  if (problems.length > 0 || 'problems' in particulars || typeof language === 'object')
    return { form, problems, amendment: undefined }
  const copy = copyIn(sent, witness)
  const correction = {
    text: witness.id,
    role: form.role,
    ...(language && { language }),
    particulars: { ...particulars.value, ...(copy && { copy: { hash: copy.hash, name: copy.name } }) },
  }
  const beside = copy?.bytes && new Map([[copy.hash, copy.bytes]])
  return { form, problems: [], amendment: { kind: 'correct', correction, ...(beside && { beside }) } }
}

/** The words of a text that was expected, or a new revision of one that is held. */
function parseBrought(sent: Sent, witness: Witness): ParsedAmendment {
  const { form, problems, brought } = parseTextForm(sent, '', witness.role)
  if (problems.length > 0) return { form, problems, amendment: undefined }
  if (!brought?.received || !brought.language) {
    return { form, problems: [problem('text', 'noWords')], amendment: undefined }
  }
  if (witness.revisions.length === 0)
    return { form, problems: [], amendment: { kind: 'bring', text: witness.id, brought } }
  if (witness.revisions.at(-1)?.hash === sha256(brought.received.bytes))
    return { form, problems: [problem('text', 'sameRevision')], amendment: undefined }
  const note = (sent.fields.get('note') ?? '').trim().slice(0, 500)
  const { language, received } = brought
  return {
    form,
    problems: [],
    amendment: { kind: 'revise', text: witness.id, language, received, ...(note && { note }) },
  }
}
