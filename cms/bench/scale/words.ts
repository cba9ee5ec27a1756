/** Sentences about nothing in particular, that make no claim: what the ledger would refuse is not measured here. */
import type { Random } from './random.ts';

const who = ['Many people', 'Some people', 'Families', 'Adults', 'Younger people', 'Those who live alone'] as const;
const does = ['notice it', 'describe it', 'speak of it', 'write about it', 'remember it', 'come across it'] as const;
const when = [
  'in the evening',
  'on a quiet morning',
  'after a long day',
  'during the first weeks',
  'when the season changes',
  'at work or at school',
] as const;
const how = [
  'in their own words and in small steps',
  'with a list of questions beside them',
  'as a pattern that takes shape over several weeks',
  'together with somebody whom they trust',
  'in a diary that holds the hour and the place',
  'without looking for a name at first',
] as const;
const then = [
  'and it takes a while to find words for it',
  'and a clinician asks about it with care',
  'while the days go on as they did before',
  'and no two stories are quite alike',
  'so a conversation begins with what is known',
  'though what one person says may not hold for another',
] as const;

const beginnings = [
  'Vel',
  'Mor',
  'Ast',
  'Quil',
  'Bren',
  'Cal',
  'Dor',
  'Eri',
  'Fal',
  'Gan',
  'Hes',
  'Ilm',
  'Jor',
] as const;
const more = [
  'Kel',
  'Lun',
  'Nar',
  'Ost',
  'Pra',
  'Ril',
  'Sen',
  'Tam',
  'Umb',
  'Vex',
  'Wil',
  'Xan',
  'Yor',
  'Zel',
] as const;
const middles = ['a', 'e', 'i', 'o', 'ari', 'eno', 'ilo', 'oma', 'une', 'ise', 'ora', 'eta'] as const;
const ends = ['ria', 'lis', 'dan', 'mor', 'vin', 'tos', 'nel', 'ras', 'pine', 'lane', 'don', 'res'] as const;

export function sentence(random: Random): string {
  return `${random.one(who)} ${random.one(does)} ${random.one(when)}, ${random.one(how)}, ${random.one(then)}.`;
}

/** A made-up name, spread over the alphabet; `number` sets it apart from all others. */
export function madeUpName(random: Random, number: number): string {
  const beginning = random.one(random.below(2) === 0 ? beginnings : more);
  return `${beginning}${random.one(middles)}${random.one(ends)} ${number + 1}`;
}
