import type { ReportMade } from './made.ts'

/** What nobody has looked at, in sentences: a report says it as plainly as what was found. */
export function uncheckedIn({ report, translator: { t } }: ReportMade): readonly string[] {
  const { claims, apart, speechHeld, speechWhole, signedOff, texts } = report
  const open = claims.filter(({ outcome }) => !outcome).length
  const world = claims.filter(({ outcome }) => outcome && (outcome.world ?? 'not-checked') === 'not-checked').length
  const awaited = claims.flatMap(({ replies }) => replies).filter(({ received }) => !received).length
  const missing = texts.filter(({ hash }) => hash === undefined).length
  return [
    ...(signedOff ? [] : [t('report.unchecked.notSigned')]),
    ...(open > 0 ? [t('report.unchecked.open', { count: open })] : []),
    ...(world > 0 ? [t('report.unchecked.world', { count: world })] : []),
    ...(apart > 0 ? [t('report.unchecked.apart', { count: apart })] : []),
    ...(!speechHeld ? [t('report.unchecked.noSpeech')] : speechWhole ? [] : [t('report.unchecked.part')]),
    ...(missing > 0 ? [t('report.unchecked.notHeld', { count: missing })] : []),
    ...(awaited > 0 ? [t('report.unchecked.awaited', { count: awaited })] : []),
  ]
}
