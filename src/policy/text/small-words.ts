// The commonest small words of English and Welsh, folded: they tell the language of a text, and say nothing of what it is about.

/** The language each is a sign of; none for those that only say nothing. No word is a sign of both. */
export const smallWords: ReadonlyMap<string, 'en' | 'cy' | ''> = new Map([
  ...each('', "an but so very than then there its do did had were would could who which when how just my his her their he she they i'r o'r a'r ond fel"),
  ...each('en', 'the and of to is in for on with you your are this that our we at from be have it was will can please not has been or by as if'),
  ...each(
    'cy',
    'yn y yr a i o ar ac mae am wedi ein eich chi ni fod bod sydd gan gyda neu os hyn hwn eu ei nid dim bydd heddiw diolch croeso cyn wrth mewn pob llwyf rydym byddwn gallwch pawb bawb dysgu nawr oherwydd',
  ),
]);

function each<Language extends string>(language: Language, words: string): [string, Language][] {
  return words.split(' ').map((word) => [word, language]);
}
