/** Inflected forms that no rule makes, each line: the base, then its forms. */
const families = `
be am is are was were been being
have has had having
do does did done
say said
go went gone goes
get got gotten
make made
know knew known
think thought
take took taken
see saw seen
come came
find found
give gave given
tell told
become became
leave left
feel felt
put puts
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran
pay paid
sit sat
speak spoke spoken
lie lay lain lying
lead led
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
shake shook shaken
teach taught
fight fought
strike struck stricken
shoot shot
steal stole stolen
swear swore sworn
bear bore borne
bind bound
bite bit bitten
blow blew blown
burn burnt
dig dug
eat ate eaten
feed fed
flee fled
fly flew flown
forbid forbade forbidden
forgive forgave forgiven
freeze froze frozen
grow grew grown
hang hung
hide hid hidden
kneel knelt
lend lent
light lit
ride rode ridden
ring rang rung
sell sold
shine shone
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sleep slept
slide slid
spring sprang sprung
stick stuck
swim swam swum
swing swung
tear tore torn
wake woke woken
weep wept
withdraw withdrew withdrawn
undertake undertook undertaken
overthrow overthrew overthrown
overcome overcame
foresee foresaw foreseen
uphold upheld
withhold withheld
undergo underwent undergone
man men
woman women
child children
person people persons
foot feet
tooth teeth
goose geese
mouse mice
life lives
wife wives
knife knives
half halves
self selves
leaf leaves
thief thieves
wolf wolves
crisis crises
basis bases
analysis analyses
thesis theses
hypothesis hypotheses
medium media
datum data
phenomenon phenomena
criterion criteria
die dies died dying
tie tied tying
die dead
good better best
bad worse worst
many more most
little less least
far further farther furthest
this these
that those
can could
will would
shall should
may might
i me my mine myself
we us our ours ourselves
you your yours yourself yourselves
he him his himself
she her hers herself
it its itself
they them their theirs themselves
who whom whose
a an
news news
series series
politics politics
headquarters headquarters
species species
always always
perhaps perhaps
across across
towards toward towards
besides besides
afterwards afterward afterwards
add adds added adding
need need
speed speed
indeed indeed
red red
bed bed
hundred hundred
sacred sacred
naked naked
wicked wicked
during during
morning morning
evening evening
king king
thing thing things
nothing nothing
something something
anything anything
everything everything
ceiling ceiling
`

/** Irregular form -> base. */
export const irregular: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base, ...forms] = line.split(' ') as [string, ...string[]]
      return [base, ...forms].map((form): [string, string] => [form, base])
    })
    .reverse(),
)
