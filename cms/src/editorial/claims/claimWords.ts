/** The words by which a sentence is known to make a claim. Data: each list says what it is, and claimOf.ts how they meet. */

/** At most four words between a verb and what it acts on, and no other clause. */
export const gap = '(?:[ ][^\\s,;:.!?()]{1,24}){0,4}?[ ]';

/** What a treatment acts on. An effect is claimed where a verb of effect meets one of these. */
export const outcomes = listOf(`
  anxiety, anxious(?:ness)?, panic, depression, depressive, mood, ptsd, trauma, ocd, adhd, symptoms?, pain, sleep,
  insomnia, worry, worries, fears?, phobias?, stress, distress, tension, nightmares?, flashbacks?, irritability,
  cravings?, addiction, smoking, headaches?, migraines?, suicid(?:e|al), well-?being, quality of life, wellness,
  mental health, brain function, cognition, focus, energy, neuroplasticity, connections
`);

/** Verbs of effect where they say something of the present or past: “eases”, “eased”. */
export const effectVerbs = listOf(`
  reduc(?:es|ed), lowers, lowered, reliev(?:es|ed), eas(?:es|ed), improv(?:es|ed), alleviat(?:es|ed), treats, heals,
  healed, prevents, prevented, decreas(?:es|ed), lessen(?:s|ed), sooth(?:es|ed), calms, calmed, eliminat(?:es|ed),
  stops, stopped, resolv(?:es|ed), restor(?:es|ed), boosts, boosted, enhanc(?:es|ed), regulat(?:es|ed), worsens,
  worsened, combats, fights, beats, removes, cuts, halv(?:es|ed), helps, helped, helps with, helped with, works for,
  worked for, works against, works in
`);

/** The same as they stand after “may”, “can”, “probably” or a plural: not after “to”, which names an aim. */
export const bareEffectVerbs = listOf(`
  reduce, lower, relieve, ease, improve, alleviate, treat, heal, prevent, decrease, lessen, soothe, calm, eliminate,
  resolve, restore, boost, enhance, regulate, worsen, combat, help, help with, work for, work against
`);

/** Of these, those that are nothing but verbs: after any plural they say what it does. */
export const pluralEffectVerbs = listOf(`
  reduce, relieve, alleviate, lessen, decrease, eliminate, prevent, improve, soothe, heal, worsen
`);

/** What may stand before a bare verb of effect. Without it “lower” may be an adjective and “treat” an advice. */
export const auxiliaries = listOf(`
  may, might, can, could, will, would, does, do, did, probably, often, usually, also, likely to, shown to, found to,
  known to, seems to, seem to, appears to, appear to, able to, and, medicines, treatments, therapies, antidepressants,
  ssris, snris, benzodiazepines, drugs, pills, sessions, infusions, pulses
`);

/** Phrases that claim an effect by themselves. */
export const effectPhrases = [
  '(?<!\\b(?:not|never|cannot|only) )(?:helps?|helped|works for|worked for) (?:most|many|some|all|several|(?:a lot|thousands|hundreds) of)?(?: ?)(?:people|patients|adults|clients|everyone|everybody|veterans|women|men)(?! to )',
  '(?:is|are|was|were|be|been|very|highly|more|most|less|equally|an|safe and|and) (?:[a-z]{2,10}ly )?(?:in)?effective',
  'effective (?:for|in|against|at|treatments?|option|way)',
  '(?:works?|worked|acts?) (?:within|in) (?:a few |a |the first |\\d{1,3} |two |three )?(?:minutes?|hours?|days?|weeks?)',
  '(?:relief|remission|recovery|results?|improvements?) (?:within|after|in (?:a few |\\d{1,3} |the first )?(?:minutes?|hours?|days?|weeks?)|from)',
  '(?:feel|feels|felt|get|got|gets) (?:much |a little )?better (?:within|after|in) (?:a few |a |the first |\\d{1,3} )?(?:minutes?|hours?|days?|weeks?|sessions?|infusions?)',
  '\\d{1,3}(?:\\.\\d{1,2})? ?(?:%|percent) of (?:[a-z-]{2,14} ){0,2}(?:people|patients|adults|those|participants|veterans|women|men|users|children|clients)',
  '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\\d{1,5}|two|three|four|five|six|seven|eight|nine|ten) (?:of (?:our|the|all) )?(?:[a-z-]{2,14} ){0,2}(?:people|clients|users|patients|adults|of them|participants|women|men|children)',
  '(?:makes?|made) (?:no|little(?: or no)?|a (?:big |real |large |small )?) ?difference (?:to|in|for)',
  '(?:a |an )?(?:large|medium|moderate|small|strong|lasting|quick|rapid) (?:[a-z-]{2,14} )?effects? (?:on|in|for|against)',
  '(?:symptoms?|scores?|ratings?) (?:[a-z]{2,14} ){0,3}(?:fell|dropped|improved|went down|got better)',
  '(?:symptoms?|anxiety|depression|panic|mood) (?:[a-z]{2,10}ly )?(?:improves?|gets? better|goes away|go away|eases?|fades?|lifts?) (?:with|after|within) (?:[a-z-]{2,14} ){0,2}(?:treatment|therapy|medicine|ketamine|sessions?|infusions?|hours|days|weeks)',
  '(?:response|success|remission|cure) rates?',
  '(?:you|they|patients|clients) will (?:soon |quickly |finally |also )?(?:feel|get|become|be) (?:much |a lot )?(?:calm|calmer|better|happier|well|cured|healed|free)',
  '(?:anxiety|panic|depression|symptoms?|pain|fears?|worry|worries|stress) will (?:[a-z]{2,10} )?(?:disappear|vanish|stop|fade|go away|ease|lift|get better)',
  '(?:can|may|might|will|could|to|and) help (?:you|people|patients|them) (?:to )?(?:heal|recover|get well|get better|feel better)',
  `(?:makes?|made)${gap}(?:${outcomes.join('|')}) (?:[a-z]{2,10} ){0,2}(?:better|worse|weaker|stronger)`,
  '(?:has|have|was|were|is|are) (?:been )?(?:shown|found|proven|proved|demonstrated) to(?! be| have)',
  `(?:promise|potential|success|results|tools?|helpful|useful) (?:in|for) [a-z]{3,12}ing${gap}(?:${outcomes.join('|')})`,
  `(?:a |an |the )?(?:big |large |small |lasting )?(?:reduction|decrease|improvement|drop) (?:in|of)${gap}(?:${outcomes.join('|')})`,
  `(?:positively|directly) (?:affects?|changes?|influences?)${gap}(?:${outcomes.join('|')})`,
  '(?:bring|offer|provid|giv|induc|caus)(?:e|es|s|ing)? (?:[a-z-]{2,14} ){0,3}(?:relief|remission|recovery)',
  '(?:leads?|leading) to (?:[a-z-]{2,14} ){0,3}(?:relief|remission|recovery|improvements?)',
];

/** What a treatment may do to people that they should weigh. */
export const harms = listOf(`
  seizures?, dependence, dependency, addiction, withdrawal(?: symptoms)?, overdoses?, deaths?, bleeding,
  suicid(?:e|al), dissociation, sedation, psychosis, mania, falls?, birth defects, high blood pressure,
  low blood pressure, slowed breathing, bladder, liver, weight gain, sexual problems, drowsiness, sleepiness,
  dizziness, nausea, headaches?, memory loss, infections?, harm, damage, injur(?:y|ies), side effects?,
  collapsed lung, serotonin syndrome
`);

/** Phrases that claim something of safety by themselves. */
export const safetyPhrases = [
  'side[- ]effects? (?:[a-z]{2,12} ){0,1}(?:include|includes|are|is|can be|may be|happen|occur|last|go away|such as|range)',
  '(?:fewer|less|more|rare|mild|serious|common|no|few|many|frequent|worse) side[- ]effects?',
  'well[- ]tolerated',
  '(?<!\\b(?:you|we|they|he|she|child|children|people|home|someone) )(?:is|are|was|were|be|very|quite|generally|considered|relatively|completely|totally|a) (?:[a-z]{2,10}ly )?(?:un)?safe',
  'harmless',
  '(?:is|are|be|highly|very|not|non-?) ?addictive',
  'habit[- ]forming',
  'boxed warning (?:on|about|of|for|that|says|covers)',
  '(?:raises?|raised|increases?|increased|lowers?|lowered|reduces?|reduced) (?:the |your |their )?(?:risk|blood pressure|heart rate)',
  '(?:is|are|be|become|prove) (?:[a-z]{2,10}ly )?(?:life[- ]threatening|fatal|deadly)',
];

/** Verbs by which something brings harm. */
export const causes = listOf(`
  (?:can|may|might|could|will|does|do|often|sometimes|probably|also|which|that) cause, (?<!other |the |these |some |common |its )causes(?! are| of| include), caused,
  (?:lead|leads|led) to, (?:the |a |higher |greater )?risks? of, (?:can|may|might|could) bring on, triggers?
`);

/** Where one of these is what does it, the sentence tells of an illness and not of a treatment. */
export const illnesses = listOf(`
  anxiety, panic(?: attacks?)?, stress, fear, worry, depression, ptsd, phobias?, grief, caffeine, alcohol,
  illness(?:es)?, infections?, pain, thyroid, attacks?, disorders?, conditions?, many things, breathing, symptoms?
`);

const comparators =
  '(?:placebos?|medicines?|medications?|drugs?|antidepressants?|(?:[a-z]{2,12} )?therap(?:y|ies)|treatments?|ssris?|snris?|pills?|benzodiazepines?|ketamine|esketamine|sham|cbt|options?|surgery|no treatment)';

/** Phrases that set one treatment against another. */
export const comparisonPhrases = [
  '(?:more|less) (?:effective|safe|helpful|powerful|successful|tolerable|reliable)(?:ly)? than',
  `(?:as|equally) (?:effective|safe|helpful|successful|good|well|fast) (?:as )(?:[a-z-]{2,14} ){0,3}${comparators}`,
  `(?:better|worse|faster|quicker|safer|stronger|longer|sooner|more|less|fewer|earlier) than (?:[a-z-]{2,14} ){0,3}${comparators}`,
  'outperform(?:s|ed)?',
  'superior to',
  `compared (?:with|to) (?:[a-z-]{2,14} ){0,2}${comparators}`,
  `unlike (?:[a-z-]{2,14} ){0,2}${comparators}`,
  `go(?:es)? beyond (?:[a-z-]{2,14} ){0,3}${comparators}`,
  'first[- ](?:line|choices?)',
];

/** Phrases that tell what a regulator has said. */
export const regulatoryPhrases = [
  '(?:fda|federally)[- ](?:approved|cleared|authorized|registered|approval|clearance)',
  '(?:has|have|had|received|gained|won|got) (?:[a-z]{2,10} ){0,2}(?:approval|clearance)',
  '(?:an|the|only|first) (?:[a-z]{2,10} )?approved (?:[a-z-]{2,14} )?(?:treatment|medicine|therapy|drug|device)',
  '(?:fda|food and drug administration(?: \\(fda\\))?) (?:[a-z]{2,10} ){0,3}(?:approved|cleared|permitted|authorized|exempted|warn(?:s|ed)|requires?)',
  '(?:approved|cleared|authorized) (?:by the fda|by the food and drug administration|for|to treat|as an?)',
  '(?:use|it|this|that|which|these|they) (?:[a-z]{2,10} ){0,2}(?:is|are) (?:[a-z]{2,10} ){0,2}off-label',
  'off-label (?:use|for|in)',
  '(?:is|are|was|were|been) (?:[a-z]{2,10} )?cleared(?! (?:by|up|of) )',
  'exempt from',
  '510\\(k\\)',
];

/** “We do not know”: what follows one of these is no claim. */
export const unknowns = listOf(`
  
  (?:not|never|[a-z]{2,6}n't) (?:yet |fully |really |well |been |be |quite ){0,3}(?:known|clear|certain|sure|understood|established|shown|studied|tested|agreed), studied (?:far |much )?less,
  (?:do|does|did|can) not know, (?:don|doesn)'t know, cannot (?:say|tell|know), nobody (?:knows|can),
  no one (?:knows|can), unknown, unclear, uncertain, know(?:n)? (?:very |too )?(?:little|less), little is known,
  (?:not enough|no good|no|few|too few|hardly any|only two|lack good) (?:[a-z]{2,14} ){0,1}(?:evidence|studies|research|trials?),
  found no, remains to be, (?:hard|impossible|too early|not possible) to (?:say|tell|know), may or may not,
  one idea is, in theory, need(?:s|ed)? (?:more|larger|better) (?:studies|research|trials), ask for large
`);

/** Where a sentence tells what a regulator's word means, it says nothing of a treatment. */
export const definitions = [
  '(?:off-label|approved|approval|cleared|clearance|exempt)[^,;:.]{0,24}(?::| means?| is when)',
  '(?:is|are|which is) called',
];

/** Words that begin an advice. */
export const adviceStarts = listOf(`
  add, agree, ask, arrange, avoid, begin, believe, breathe, bring, call, check, choose, come, consider, contact,
  count, cut, discuss, do, don't, drink, eat, face, find, get, give, go, have, hold, keep, learn, leave, let, limit,
  listen, look, make, move, name, never, note, notice, offer, plan, please, practice, put, read, remember, remind,
  rest, say, see, seek, set, share, sit, slow, speak, spend, start, stay, stop, stretch, take, talk, tell, text,
  think, treat, try, turn, use, visit, wait, walk, watch, write
`);

/** Entries are parted by a comma and a space; a comma alone belongs to an entry. */
function listOf(entries: string): string[] {
  return entries.trim().split(/,\s+/);
}
