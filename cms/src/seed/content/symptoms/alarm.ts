import type { SeedSymptom } from '../types.ts';

/** Symptoms that may need help at once. */
export const alarmSymptoms: SeedSymptom[] = [
  {
    slug: 'chest-pain',
    title: 'Chest pain',
    otherNames: ['Tight chest', 'Pressure in the chest'],
    careLevel: 'emergency',
    summary:
      'Pain, pressure, or tightness in the chest. Fear can cause it, and so can a heart attack. Call 911 if it is new.',
    description: `It may feel like pressure, squeezing, burning, or a stab. It may spread to an arm, the neck, the jaw, or the back. You may sweat, feel sick, or be short of breath.

### Call first, sort it out later

Call 911 if the pain is new, strong, or lasts for more than a few minutes. Do not drive yourself. Nobody can tell a heart attack from fear by the feeling alone, and nobody will blame you for calling.

### When it is not the heart

Strong [anxiety](conditions/anxiety) and [panic attacks](symptoms/panic-attack) can tighten the chest. So can sore muscles, heartburn, and problems of the lungs. If a clinician has examined you and it comes back in the same way, ask what to watch for.`,
  },
  {
    slug: 'shortness-of-breath',
    title: 'Shortness of breath',
    medicalName: 'Dyspnea',
    otherNames: ['Trouble breathing', 'Cannot get enough air', 'Breathlessness'],
    careLevel: 'urgent',
    summary:
      'You feel that you do not get enough air. Fear can cause it, and so can diseases of the lungs and the heart.',
    description: `You gasp or sigh, your chest feels tight, or you cannot take a full breath.

### Call 911 if

- it came on suddenly and does not ease when you rest
- your lips turn blue or gray
- you have [chest pain](symptoms/chest-pain), pass out, or cannot speak a full sentence
- your face or throat swells

### What can cause it

In a [panic attack](symptoms/panic-attack) you breathe fast, and it feels as if you get too little air. Asthma, infections, blood clots, and heart problems are other causes. Have it checked the same day if you have not had it before.

### What you can do in a panic attack

Sit upright and lean forward a little. Breathe in through your nose, and out slowly through your lips, as if you were cooling soup. Count to three on the way in and to six on the way out.`,
  },
  {
    slug: 'panic-attack',
    title: 'Panic attack',
    otherNames: ['Anxiety attack', 'Sudden fear'],
    careLevel: 'see-someone-soon',
    summary:
      'A sudden wave of strong fear with a racing heart, fast breath, and the feeling that something terrible will happen. If it is your first attack, or you have chest pain, call 911 and have it checked.',
    description: `It comes fast and is at its worst within minutes. Your heart pounds, you sweat, shake, or feel sick. You may fear that you will die, faint, or lose control.

Then it ebbs away and leaves you tired.

### What can cause it

The body’s alarm goes off without danger. One attack can happen to anyone under stress. When attacks come back and you live in fear of them, it may be [panic disorder](conditions/panic-disorder).

Attacks also happen in [phobias](conditions/phobia-related-disorders) and in [social anxiety disorder](conditions/social-anxiety-disorder).

### What you can do

Stay where you are if you can. Breathe slowly, and make the out-breath long. Name five things you see, and tell yourself that it will pass.

If it is your first attack, or if you have [chest pain](symptoms/chest-pain), call 911 and have it checked.`,
  },
  {
    slug: 'thoughts-of-suicide',
    title: 'Thoughts of suicide',
    medicalName: 'Suicidal ideation',
    otherNames: ['Wanting to die', 'Suicidal thoughts'],
    careLevel: 'emergency',
    summary:
      'Thinking about death or about ending your life. You are not alone with it. Call or text 988 at any hour, or call 911 if a life is in danger.',
    description: `Such thoughts can be a wish not to wake up, or a plan. They can come and go. They are a sign that you are in great pain, and not that you are bad or weak.

### Do this now

- Call or text 988. You reach a trained counselor at any hour of the day or night [@samhsa-988].
- Call 911 if you are about to act, or have already done something.
- Go to someone, or ask someone to stay with you.
- Put distance between you and anything you could use to hurt yourself.

### If someone tells you about it

Ask directly: “Are you thinking about suicide?” Listen, stay with them, and call 988 together.

Call 911 if they are about to act.

### What can cause it

It can come with [depression](conditions/depression), [PTSD](conditions/ptsd), long pain, a great loss, alcohol, or drugs. In young people it can come with a new [antidepressant](treatments/ssris-and-snris), so tell the prescriber at once [@fda-antidepressants-2007].`,
  },
];
