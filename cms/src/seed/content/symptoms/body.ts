import type { SeedSymptom } from '../types.ts';

export const bodySymptoms: SeedSymptom[] = [
  {
    slug: 'racing-heart',
    title: 'Racing or pounding heart',
    medicalName: 'Palpitations',
    otherNames: ['Fast heartbeat', 'Fluttering heart', 'Skipped heartbeats'],
    careLevel: 'see-someone-soon',
    summary:
      'You notice your heart because it beats fast, hard, or out of step. Fear and worry can do this, and so can heart and thyroid problems. Call 911 if you also have chest pain, pass out, or cannot get your breath.',
    description: `Most of the time you do not notice your heart. When you do, it may race, pound, flutter, or seem to skip a beat. You may feel it in your chest, your throat, or your neck.

### What can cause it

Fear sends stress hormones into your blood, and they make the heart beat faster. That is why it comes with [anxiety](conditions/anxiety), and above all with [panic attacks](symptoms/panic-attack).

Caffeine, alcohol, fever, some medicines, and problems of the heart or the thyroid can cause it too. Have it checked once, so that you know.

### What you can do

Sit down. Breathe in slowly and out even more slowly. Note when it happens and how long it lasts, and bring your notes to the visit.

Call 911 if you also have [chest pain](symptoms/chest-pain), pass out, or cannot get your breath.`,
  },
  {
    slug: 'lightheadedness',
    title: 'Feeling faint or lightheaded',
    medicalName: 'Presyncope',
    otherNames: ['Dizziness', 'Feeling woozy'],
    careLevel: 'see-someone-soon',
    summary:
      'You feel woozy, unsteady, or as if you might pass out. Fast breathing from fear is one cause among many. Call 911 if you pass out, have chest pain, or if one side of your body turns weak.',
    description: `The room seems far away, your knees feel weak, or things go gray for a moment. You may feel that you are about to faint.

### What can cause it

When you are afraid you may breathe too fast without noticing it. That alone can make you lightheaded. It happens in [anxiety](conditions/anxiety) and in [panic attacks](symptoms/panic-attack).

Other causes are low blood pressure, too little food or drink, some medicines, and problems of the heart or ear.

### What you can do

Sit or lie down at once, so that you do not fall. Breathe slowly. Drink some water, and stand up slowly later.

See a clinician if it comes back. Call 911 if you pass out, have chest pain, or if one side of your body turns weak.`,
  },
  {
    slug: 'tiredness',
    title: 'Getting tired easily',
    medicalName: 'Fatigue',
    otherNames: ['Exhaustion', 'No energy'],
    careLevel: 'see-someone-soon',
    summary: 'You run out of energy sooner than you used to, and rest does not bring it back.',
    description: `Small tasks feel heavy. You wake up tired, or you are worn out by noon. Rest does not help as it should.

### What can cause it

Being on guard all day takes strength. So tiredness is common in [anxiety](conditions/anxiety). It is also a main symptom of [depression](conditions/depression), and it often goes with [poor sleep](symptoms/trouble-sleeping).

Anemia, infections, thyroid and heart problems, and many medicines can make you tired as well.

### What you can do

Keep to regular times for sleep. Plan one thing a day that gives you something back. Move a little, even if it is a short walk.

See a clinician if it lasts for more than two weeks. Go sooner if you lose weight, sweat at night, or feel low.`,
  },
  {
    slug: 'muscle-tension',
    title: 'Tight or aching muscles',
    medicalName: 'Muscle tension',
    otherNames: ['Muscle pain', 'Stiff neck', 'Clenched jaw'],
    careLevel: 'self-care',
    summary: 'Your muscles stay tight and begin to hurt, often in the jaw, the neck, the shoulders, or the back.',
    description: `You may notice that your shoulders are up by your ears, or that your teeth are clenched. By the evening your neck is stiff and your head aches.

### What can cause it

Fear tightens the muscles so that you can act fast. When worry does not stop, they do not let go. This is common in [generalized anxiety disorder](conditions/generalized-anxiety-disorder).

Long hours in one position, an injury, or an illness with fever can be the cause too.

### What you can do

Tighten one group of muscles for five seconds, then let go. Start at the feet and work up to the face. Warmth, stretching, and breaks from the screen can feel good.

See a clinician if the pain is strong, follows an injury, or comes with weakness or numbness.`,
  },
  {
    slug: 'stomach-upset',
    title: 'Upset stomach',
    medicalName: 'Gastrointestinal symptoms',
    otherNames: ['Nausea', 'Stomachache', 'Butterflies', 'Diarrhea'],
    careLevel: 'self-care',
    summary:
      'Nausea, cramps, or loose stools that come with worry, or before something you fear. Get help the same day for blood in your stool or vomit, or for severe pain.',
    description: `Your stomach knots up before a test or a meeting. You feel sick, have cramps, or have to run to the bathroom.

### What can cause it

The gut and the brain are closely linked. In fear the body puts digestion on hold. People with [anxiety](conditions/anxiety) often feel it there first.

Infections, food you cannot tolerate, medicines, and bowel diseases are other causes.

### What you can do

Eat small meals and drink enough. Note what you ate and what was on your mind. A pattern may show.

See a clinician if it lasts for more than two weeks, wakes you at night, or if you lose weight. Get help the same day for blood in your stool or vomit, or for severe pain.`,
  },
  {
    slug: 'trouble-sleeping',
    title: 'Trouble sleeping',
    medicalName: 'Insomnia',
    otherNames: ['Sleeplessness', 'Waking too early', 'Lying awake'],
    careLevel: 'see-someone-soon',
    summary: 'You cannot fall asleep, you wake in the night, or you wake too early and lie there with your thoughts.',
    description: `You are tired, and sleep will not come. Or you wake at three in the morning and your mind starts to race. The next day you are worn out and easily upset.

### What can cause it

Worry keeps the body on alert. So poor sleep is common in [anxiety](conditions/anxiety), in [depression](conditions/depression), and after trauma in [PTSD](conditions/ptsd), where [nightmares](symptoms/flashbacks) can wake you.

Caffeine, alcohol, pain, shift work, sleep apnea, and some medicines disturb sleep too.

### What you can do

Get up at the same time every day. Keep screens and worries out of bed: write the worries down an hour before. If you lie awake for long, get up, do something quiet, and go back when you are sleepy.

See a clinician if it goes on for more than three weeks, or if you fall asleep while driving.`,
  },
];
