/** The style of a report: it can load none. Logical properties only, for both directions; on paper claims are not torn. */
export const reportStyle = `
:root { color-scheme: light dark; --soft: light-dark(#5c5a55, #a9a69e); --line: light-dark(#dcd9d0, #3b3a37); }
body { margin: 0 auto; max-inline-size: 46rem; padding: 2rem 1.25rem 4rem; font: 1.0625rem/1.6 Georgia, 'Source Serif 4', serif; overflow-wrap: anywhere; color: light-dark(#1c1b19, #eae8e2); background: light-dark(#fbfaf7, #161615); }
:lang(ar) { font-family: 'Noto Naskh Arabic', Amiri, 'Geeza Pro', serif; line-height: 1.9; }
[lang='en'] { font-family: Georgia, 'Source Serif 4', serif; line-height: 1.6; }
h1 { font-size: 1.9rem; line-height: 1.25; margin-block: 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.25rem; margin-block: 2.5rem .75rem; }
h3 { font-size: 1rem; margin-block: 0 .35rem; }
p, ul, ol, dl, blockquote { margin-block: 0 .75rem; }
.soft, dt, .hash { color: var(--soft); font-size: .875rem; }
.hash { font-family: ui-monospace, monospace; direction: ltr; unicode-bidi: isolate; font-size: .75rem; }
.tally { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; padding: 0; list-style: none; }
ol.claims { list-style: none; padding: 0; }
.claim { border-block-start: 1px solid var(--line); padding-block: 1rem .25rem; break-inside: avoid; }
.said { font-size: 1.125rem; margin-inline: 0; }
.outcome { font-weight: 700; }
.outcome span + span::before { content: ' · '; font-weight: 400; }
blockquote { margin-inline: 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); }
.rendering { font-style: italic; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dd { margin: 0; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dd { margin-block-end: .5rem; } }
@media print { :root { color-scheme: light; } body { padding: 0; max-inline-size: none; font-size: 10.5pt; background: none; } a { text-decoration: none; } @page { size: A4; margin: 18mm 16mm; } h2 { break-after: avoid; } }
`
