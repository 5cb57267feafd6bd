/**
 * Words that stand in any two texts and so prove nothing when both have them. Negations are here too: kept by chance
 * they prove as little, and their change is told by substance.ts.
 */
export const functionWords: readonly string[] = `
a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to
under up upon with within without about after against again all also although always among another any because been
before being below between both can could did do does down during each either else ever every few had has have having he
her here hers herself him himself his how however i it its itself just is be are was were am may me might more most much
must my myself no not now only other our ours own per rather s same shall she should since some such t their theirs
them themselves there therefore they through thus too unto us very we well what when where whether which while who whom
whose why will would you your yours yourself it's don't doesn't didn't isn't wasn't can't won't i'm i've thee thou thy ye
hath many one even get make like way
في من إلى الى على علي عن مع و أو او ثم لكن بل لا لم لن ما ليس إن ان أن أنّ إنّ كان كانت يكون تكون قد لقد هذا هذه ذلك تلك
هو هي هم هما هن نحن أنا انا انت أنت الذي التي الذين اللذين اللواتي كل بعض غير بين بعد قبل عند حتى كما كم كيف متى أين إذا اذا
لو حيث منذ أي أيضا أيضًا ايضا به بها بهم له لها لهم لنا لي فيه فيها فيهم منه منها منهم عنه عنها عليه عليها إليه إليها هناك هنا
التى الى فى وقد ولا وما ولم وفي ومن وهو وهي وأن وان وإن وكان كانوا لأن لان مثل جدا جدًا نا يا أما فقد فإن خلال دون نحو لدى
`
  .trim()
  .split(/\s+/)
