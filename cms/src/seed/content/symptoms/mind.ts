import type { SeedSymptom } from '../types.ts';

export const mindSymptoms: SeedSymptom[] = [
  {
    slug: 'restlessness',
    title: 'Feeling restless or on edge',
    medicalName: 'Agitation',
    otherNames: ['Feeling keyed up', 'Being on edge', 'Feeling jumpy'],
    careLevel: 'self-care',
    summary:
      'You cannot settle. You feel wound up, jumpy, or as if something bad were about to happen. Call a clinician today if it began after a new medicine, or after you stopped one.',
    description: `You pace, fidget, or jump at small sounds. Sitting through a meal or a film is hard. Inside you feel wound up like a spring.

### What can cause it

It is the body’s alarm, ready to act with nothing to do. It belongs to [anxiety](conditions/anxiety) and, after trauma, to [PTSD](conditions/ptsd).

Too much caffeine, some medicines, alcohol withdrawal, and an overactive thyroid can feel the same.

### What you can do

Use the energy: walk, climb stairs, shake out your arms. Then slow your breath. Cut down on coffee and energy drinks.

See a clinician if it lasts for weeks. Call today if it began after a new medicine, or after you stopped one.`,
  },
  {
    slug: 'trouble-concentrating',
    title: 'Trouble concentrating',
    medicalName: 'Impaired concentration',
    otherNames: ['Brain fog', 'Mind going blank', 'Being forgetful'],
    careLevel: 'see-someone-soon',
    summary:
      'Your thoughts wander, your mind goes blank, or you read the same line again and again. Get help at once for sudden confusion.',
    description: `You lose the thread in a talk. You forget why you came into the room. A simple form takes an hour.

### What can cause it

Worry takes up space in your mind, and little is left for the task. It is common in [anxiety](conditions/anxiety), [depression](conditions/depression), and [PTSD](conditions/ptsd).

Lack of sleep, pain, some medicines, alcohol, and drugs do it too. So does attention deficit hyperactivity disorder (ADHD), which begins in childhood.

### What you can do

Do one thing at a time. Set a timer for ten minutes, then take a break. Put the phone in another room, and write down what you must not forget.

See a clinician if it troubles you at work or at school. Get help at once for sudden confusion.`,
  },
  {
    slug: 'irritability',
    title: 'Feeling irritable',
    medicalName: 'Irritability',
    otherNames: ['Short temper', 'Snapping at people'],
    careLevel: 'self-care',
    summary:
      'Small things set you off, and you are short with people you care about. If you fear that you may hurt someone, leave the room and call 988.',
    description: `A question feels like an attack, and a noise is too much. You snap, and you are sorry a minute later.

### What can cause it

When your inner alarm is on all day, there is little patience left. It happens in [anxiety](conditions/anxiety), in [depression](conditions/depression), and in [PTSD](conditions/ptsd).

Hunger, pain, lack of sleep, hormones, alcohol, and some medicines play a part too.

### What you can do

Notice the first signs, such as a tight jaw. Say that you need a break, and step outside. Come back to the talk when you are calmer, and say sorry if you hurt someone.

See a clinician if it strains your relationships. If you fear that you may hurt someone, leave the room and call 988.`,
  },
  {
    slug: 'low-mood',
    title: 'Low mood',
    medicalName: 'Depressed mood',
    otherNames: ['Sadness', 'Feeling down', 'Feeling empty'],
    careLevel: 'see-someone-soon',
    summary:
      'You feel sad, empty, or hopeless for most of the day, and it does not lift. If you think about suicide, call or text 988 now.',
    description: `You may cry easily, or feel nothing at all. Mornings can be the worst. Things that used to cheer you do not reach you.

### What can cause it

Sadness after a loss is normal and needs time. When low mood lasts for two weeks or more, it may be [depression](conditions/depression). It can also come with long [anxiety](conditions/anxiety) or after trauma, in [PTSD](conditions/ptsd).

Illness, some medicines, alcohol, and the months after a birth can bring it on.

### What you can do

Tell someone how you are. Keep a simple plan for the day: get up, wash, eat, go outside. Do one small thing, even without wanting to.

See a clinician if it lasts for two weeks. If you [think about suicide](symptoms/thoughts-of-suicide), call or text 988 now.`,
  },
  {
    slug: 'loss-of-interest',
    title: 'Loss of interest or pleasure',
    medicalName: 'Anhedonia',
    otherNames: ['Not enjoying anything', 'Feeling numb'],
    careLevel: 'see-someone-soon',
    summary: 'Things you used to enjoy leave you cold: friends, music, food, or sex.',
    description: `You go through the motions. You say no to plans, because nothing seems worth the effort. Good news does not reach you.

### What can cause it

It is one of the two main symptoms of [depression](conditions/depression). The other is [low mood](symptoms/low-mood). It can also come with [PTSD](conditions/ptsd), with long stress, and with drug use or some medicines.

### What you can do

Do not wait for the wish to come first. Pick something small that you used to like, and do it for ten minutes. Ask a friend to come along.

See a clinician if it lasts for two weeks or more.`,
  },
  {
    slug: 'avoidance',
    title: 'Avoiding what you fear',
    medicalName: 'Avoidance behavior',
    otherNames: ['Staying away', 'Putting things off'],
    careLevel: 'see-someone-soon',
    summary:
      'You stay away from places, people, or tasks that frighten you. It feels better now, but it keeps the fear alive.',
    description: `You take the long way around, cancel plans, or let the phone ring. For a moment you feel relief. Then the list of things you cannot do grows longer.

### What can cause it

It is part of every [anxiety disorder](conditions/anxiety). In [phobias](conditions/phobia-related-disorders) it is about one thing or place, and in [social anxiety disorder](conditions/social-anxiety-disorder) about people. In [PTSD](conditions/ptsd) it is about reminders of a trauma.

### What you can do

Write down what you avoid, from easy to hard. Begin with the easiest. Stay until the fear drops a little, and do it again the next day.

See a clinician or a therapist if your life is getting smaller. [Talking therapy](treatments/talking-therapy) works on just this.`,
  },
  {
    slug: 'flashbacks',
    title: 'Flashbacks and nightmares',
    medicalName: 'Re-experiencing',
    otherNames: ['Reliving a trauma', 'Bad dreams', 'Intrusive memories'],
    careLevel: 'see-someone-soon',
    summary:
      'A terrible event comes back as if it were happening now, while you are awake or in your dreams. If you think about suicide, call or text 988 now.',
    description: `A smell, a sound, or a date is enough, and you are back in it. You see it, hear it, or feel it in your body. For a moment you may lose touch with where you are.

At night it returns in dreams.

### What can cause it

In the weeks after a trauma this is common. When it lasts for more than a month, it may be [PTSD](conditions/ptsd).

### What you can do

Bring yourself back to now: put your feet on the floor and hold something cold. Say out loud what day it is and where you are.

Name five things you can see.

See a clinician if it goes on for more than four weeks, or sooner if you cannot bear it. If you [think about suicide](symptoms/thoughts-of-suicide), call or text 988 now.`,
  },
];
