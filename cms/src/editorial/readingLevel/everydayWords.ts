/** Long words that everybody knows: to mark them would teach writers to overlook the marks. */
export const everydayWords: ReadonlySet<string> = new Set(
  `ability activity activities actually alternative american anniversary anxiety anybody anything appropriate available
   caffeinated calculator california casually category celebration cemetery ceremony communicate communication community
   comfortable conversation conversations decoration definitely delivery demonstration difficulty difficulties dictionary
   economy education elevator emergency emergencies especially everybody everyday everyone everything experience experiences
   experienced february generally helicopter identify immediately imagination information insurance interested interesting
   invitation january kindergarten literature material medication medications military motorcycle naturally necessary
   newsletter nobody obviously ordinary operation original particular particularly personally photography politician
   popular population possibility probability psychiatrist psychologist radio really relationship relationships
   responsible responsibility secretary situation situations supermarket technology television temporary territory
   uncomfortable understanding university usually variety vegetable vegetables vocabulary voluntary`.split(/\s+/),
);
