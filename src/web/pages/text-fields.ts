import { completenesses, languages, longFields, particularFields, roles, textKinds } from '../../text/witness.ts'
import { encodings } from '../../text/decode.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { ParticularsForm } from '../forms/particulars.ts'
import type { TextForm } from '../forms/text-form.ts'

export interface Option {
  readonly value: string
  readonly words: string
  readonly chosen: boolean
}

export interface ParticularField {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint: string | undefined
  readonly long: boolean
}

/** One text's part of a form: what was filled in, and what may be chosen. */
export interface TextFields {
  readonly prefix: string
  readonly role: string
  readonly heading: string
  readonly teach: string
  readonly text: string
  readonly direction: 'ltr' | 'rtl' | 'auto'
  readonly kept: TextForm['kept']
  readonly keptWords: string | undefined
  readonly roles: readonly Option[]
  readonly languages: readonly Option[]
  readonly encodings: readonly Option[]
  readonly particulars: readonly ParticularField[]
  readonly kinds: readonly Option[]
  readonly completeness: readonly Option[]
  /** Whether the particulars have been filled in, so that the form opens them. */
  readonly open: boolean
}

export function textFields(form: TextForm, translator: Translator): TextFields {
  const { t } = translator
  const { prefix, role, language, encoding, kept, particulars } = form
  return {
    prefix,
    role,
    heading: t(`role.${role}`),
    teach: t(`teach.${role}`),
    text: form.text,
    direction: form.text === '' && (role === 'source' || language === 'ar') ? 'rtl' : 'auto',
    kept,
    keptWords: kept && t('form.kept', { file: kept.name, encoding: t(`encoding.${kept.as}`) }),
    roles: options(roles, role, (value) => t(`role.${value}`)),
    languages: options(['', ...languages], language, (value) => t(`textLanguage.${value || 'auto'}`)),
    encodings: options(['', ...encodings], encoding, (value) => t(`encoding.${value || 'auto'}`)),
    ...particularsFields(particulars, prefix, translator),
    open: Object.values(particulars.fields).some((words) => words !== ''),
  }
}

export function particularsFields(
  { fields, kind, completeness }: ParticularsForm,
  prefix: string,
  { t, has }: Translator,
): Pick<TextFields, 'particulars' | 'kinds' | 'completeness'> {
  return {
    particulars: particularFields.map((name) => ({
      name: `${prefix}${name}`,
      label: t(`particular.${name}`),
      value: fields[name],
      hint: has(`particularHint.${name}`) ? t(`particularHint.${name}`) : undefined,
      long: longFields.includes(name),
    })),
    kinds: options(['', ...textKinds], kind, (value) => t(`textKind.${value || 'unknown'}`)),
    completeness: options(
      ['', ...completenesses.filter((each) => each !== 'not-held' && each !== 'unknown')],
      completeness,
      (value) => t(`completeness.${value || 'unknown'}`),
    ),
  }
}

export function options(
  values: readonly string[],
  chosen: string,
  words: (value: string) => string,
): readonly Option[] {
  return values.map((value) => ({ value, words: words(value), chosen: value === chosen }))
}
