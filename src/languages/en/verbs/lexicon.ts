/** The verbs of the genre. One whose last letter doubles before an ending has a full stop behind it: plan. planned. */
export const REGULAR: readonly string[] = `
abandon abolish abstain accede accept accord account accredit achieve acknowledge acquire act add address adhere
administer admit. adopt advance advise advocate affect affiliate agree aim allocate allow amend amount announce
answer anticipate appear apply appoint appreciate approve approximate arrange arrive ask assemble assess assign
assist associate assume assure attach attain attend attract authorise authorize await award back base belong
benefit border call cancel. carry cause cease celebrate cement chair change characterise characterize charter
check cite claim classify close co-chair co-finance co-host co-operate co-ordinate co-sponsor collaborate
collect command commemorate commence comment commission commit. compare compete complete comprise concern
conclude condemn conduct confer. confirm congratulate connect consider consist consolidate constitute construct
consult contain continue contribute control. convene convert convey cooperate coordinate correspond count cover
create culminate date debate decide declare decline decorate decrease dedicate deepen defend define delay
delegate deliver demand demonstrate denounce depart depend deploy deposit describe design designate destroy
determine develop devote differ direct disband disburse discontinue discuss dismiss dispatch display dissolve
distribute divide donate draft drop. earmark earn ease educate elaborate elect elevate embark emerge emphasise
emphasize employ enable enact encourage end endorse engage enhance enjoy enlarge enroll ensure enter envisage
equal. equip. establish estimate evaluate evolve examine exceed exchange exclude execute exempt exercise exist
exit expand expect expel. experience expire explain export express extend face facilitate fail favour feature
file finance finish flow follow form formalise formalize foster found fulfil. fulfill function fund furnish gain
gather generate graduate grant guarantee guide hand handle happen head help highlight honour hope host identify
implement import improve inaugurate include incorporate increase indicate induct inform inherit initial.
initiate inspect install institute integrate intend intensify interact introduce invest invite involve issue join
justify kick label. lack land last launch lease legalise levy liberalise lift limit link liquidate list live
loan lobby locate lodge maintain manage mark mediate mention merge moderate modernise modernize monitor mount
move name negotiate nominate normalise normalize note notify number obtain occupy occur. offer officiate open
operate oppose organise organize own participate pass perform permit. phase pioneer place plan. pledge point
possess post postpone praise prepare present preside prevent proceed process proclaim procure produce progress
prohibit project prolong promise promote propose prosecute protect provide publish purchase pursue push qualify
quit. raise rank ratify re-admit. re-appoint re-elect re-establish re-join re-open reach readmit. reaffirm
realise realize reappoint recall receive recognise recognize recommend recommit. record recruit reduce reelect
reestablish refer. reflect reform refuse regain regard register regret. regulate rehabilitate reject rejoin
relate release relinquish relocate rely remain remove rename renew renounce reopen reorganise reorganize repair
repeal replace reply report represent request require rescue reside resign resolve respect respond restore
restructure result resume retain retire return reveal reverse review revise reward rotate sanction save schedule
score seal secede second secure seize select separate serve settle share shift sign simplify solve specialise
specialize sponsor stage start state station stay step. stop. strengthen stress strive study submit. subordinate
succeed suggest suit supervise supply support surpass suspend sustain symbolise tackle target task terminate
test thank total. tour trace track trade train transfer. transform transit translate transmit. transport travel.
treat trigger turn underline underscore unite unveil upgrade urge use utilise vacate value visit volunteer vote
wait waive want warn welcome widen wish witness work
`
  .split(/\s+/)
  .filter((verb) => verb !== "");

/** Infinitive, past, participle; `true` where the last letter doubles before -ing. */
export const IRREGULAR: readonly (readonly [string, string, string, true?])[] = [
  ["become", "became", "become"],
  ["begin", "began", "begun", true],
  ["bring", "brought", "brought"],
  ["broadcast", "broadcast", "broadcast"],
  ["build", "built", "built"],
  ["buy", "bought", "bought"],
  ["choose", "chose", "chosen"],
  ["come", "came", "come"],
  ["cost", "cost", "cost"],
  ["draw", "drew", "drawn"],
  ["fall", "fell", "fallen"],
  ["feel", "felt", "felt"],
  ["find", "found", "found"],
  ["fly", "flew", "flown"],
  ["forego", "forewent", "foregone"],
  ["foresee", "foresaw", "foreseen"],
  ["get", "got", "got", true],
  ["give", "gave", "given"],
  ["go", "went", "gone"],
  ["grow", "grew", "grown"],
  ["hear", "heard", "heard"],
  ["hold", "held", "held"],
  ["keep", "kept", "kept"],
  ["know", "knew", "known"],
  ["lay", "laid", "laid"],
  ["lead", "led", "led"],
  ["leave", "left", "left"],
  ["lend", "lent", "lent"],
  ["lose", "lost", "lost"],
  ["make", "made", "made"],
  ["mean", "meant", "meant"],
  ["meet", "met", "met"],
  ["oversee", "oversaw", "overseen"],
  ["pay", "paid", "paid"],
  ["put", "put", "put", true],
  ["read", "read", "read"],
  ["rise", "rose", "risen"],
  ["run", "ran", "run", true],
  ["say", "said", "said"],
  ["see", "saw", "seen"],
  ["seek", "sought", "sought"],
  ["sell", "sold", "sold"],
  ["send", "sent", "sent"],
  ["set", "set", "set", true],
  ["show", "showed", "shown"],
  ["shut", "shut", "shut", true],
  ["sit", "sat", "sat", true],
  ["speak", "spoke", "spoken"],
  ["spend", "spent", "spent"],
  ["split", "split", "split", true],
  ["stand", "stood", "stood"],
  ["take", "took", "taken"],
  ["teach", "taught", "taught"],
  ["tell", "told", "told"],
  ["think", "thought", "thought"],
  ["undergo", "underwent", "undergone"],
  ["understand", "understood", "understood"],
  ["undertake", "undertook", "undertaken"],
  ["win", "won", "won", true],
  ["wind", "wound", "wound"],
  ["withdraw", "withdrew", "withdrawn"],
  ["write", "wrote", "written"],
];
