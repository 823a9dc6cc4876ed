// Private life in English and Welsh, as people post it on their own profiles: what a corporate account says only by mistake.
// All of our own writing.

export const personalEnglish: readonly string[] = [
  "{Happy birthday|Happy 40th|Happy anniversary} {mum|dad|gorgeous|to my beautiful wife|to my little man|bro|nan}{!!|! xx| xxx} {Love you {loads|so much}|See you Sunday for lunch|Can't believe you're 5 already}",
  '{Just landed|Finally here|Off to|On our way to} {in Tenerife|Majorca|in Spain|Cornwall}{, two weeks of doing nothing 😎| with the kids and the caravan|! Cocktails by the pool 🍹|}',
  "{Feet up|Pyjamas on|Sofa|Bath run}, {large glass of red|cup of tea|takeaway} and {Strictly|a film|the match}. {Bliss|Best Saturday in ages|I've earned this} {🍷|😊|}",
  '{Get in!!|GET INNN|Come onnnn|What a goal!} {3-0|2-1}, {never in doubt|what a match|see you in the pub lads|absolutely buzzing}',
  "{Gutted|Can't believe we lost|So fed up} {about the football|to them again|about last night}. {Ref was a joke|Sack the manager|Season over for us} {😡|🤦|}",
  "{Selling|Anyone want|Free to collect:} my {old pushchair|sofa|lad's bike|nearly new washing machine}, {£40 ono|collect from mine|first come first served}. {Message me|DM me|Pick up only}",
  "{lol|haha|omg} {you're such a muppet|that's so you|I nearly died laughing|see you at training tmrw} {😂|🤣|x|}",
  "{So tired|Absolutely shattered|Can't sleep again|Hungover}. {Why did I|Remind me never to} {stay up till 3|have that last gin|agree to this} {😴|🙈|}",
  "{My|Our} {daughter|little boy|lad|youngest} {took her first steps|started school|passed his driving test|scored his first goal} today{ and I'm crying 😭|! So proud of her|. Proud mum moment ❤️|}",
  '{Anyone|Does anyone} {know a good plumber|recommend a dog groomer|fancy a pint tonight|watching Love Island|up for the gym later}{?|? x| 🙏|}',
  '{Love|Miss|Missing} {my|this} {girls|man|dog|bed|family} {so much|already} {❤️|xx|😢|}',
  "{I hate|I can't stand|Sick of} {Mondays|this weather|my neighbours|people who chew loudly|my job}. {Ugh|Just saying|Rant over|}",
  "{I'm|I am} so {bored|happy|hungry|excited|nervous} {right now|today|for tonight}{!!|...| 😩| lol|}",
  "{Date night|Girls' night|Lads' weekend|Mum's 60th} {with this one|tonight|finally}{! 🥂| 😍|, wish me luck|}",
  '{New hair|New tattoo|New car}, {what do you think|do we like|loving it}? {😊|🙈|xx|}',
  '{Diet starts tomorrow|Ran my first 5k this morning|Back to slimming club tonight}. {Pray for me|Never again|Proud of myself} {😅|💪|}',
  "{Thanks for all the|Thank you everyone for my} birthday {messages|wishes}, {I've had a lovely day|feeling very loved|you lot are the best} {xx|❤️|}",
  "{Nan's|My mum's|My} {roast|lasagne|chilli} {is the best|tonight}, {come round|I ate far too much|fight me} {😋|}",
  "{Can't wait|Counting down} {to see|for} {my boyfriend|Glastonbury|my sister|payday|the weekend} {😍|🎉|!!|}",
  "{Worst|Best} {date|night|meal|haircut} {ever|of my life}. {Never going back|I'm done|Tell you all about it tomorrow} {lol|😂|}",
  'My {other half|husband|wife|mate Dave} {snores like a train|has bought another bike|forgot our anniversary}. {Send help|Divorce pending|Typical} {😂|🙄|}',
  "{Got|Just got} the {keys to our first house|job|all clear}!! {Couldn't be happier|Drinks on me|I'm in tears} {🍾|❤️|}",
  "Dad's {out of hospital|having his op tomorrow}, {thanks for all your messages|please keep him in your thoughts}. {Love to you all x|Means a lot to me and mum}",
  '{Missing you every day|Ten years without you}, {nan|dad|grandad}. {Sleep tight|Love you always} {xx|❤️|💔}',
  "{I swear|Honestly} {if one more person asks me|I can't cope with|my boss does my head in with} {that|these meetings|it}. {Wine please|Roll on Friday|}",
];

export const personalWelsh: readonly string[] = [
  "Pen-blwydd hapus {mam|dad|cariad|i fy ngŵr}{!!| xx| ❤️} {Caru ti|Gweld ti dydd Sul|Methu credu bo ti'n 5}",
  "{Wedi blino'n lân|Methu cysgu eto|Traed i fyny}. {Gwydraid o win a'r teledu|Pam wnes i aros fyny|Nos da bawb} {😴|🍷|}",
  "{Dwi|Fi} {mor hapus|wedi cael llond bol|yn caru'r ci 'ma|mor gyffrous} {heddiw|am heno} {❤️|😂|xx|}",
  "{Gêm wych|C'mon Cymru|Am gôl}!! {Welai chi yn y dafarn|Dwi'n crio|Bois bach} {🍻|🏴|}",
  "{Fy|Ein} {merch fach|mab} wedi {dechrau ysgol|pasio'i phrawf gyrru} heddiw. {Mam falch|Dwi'n crio} {😭|❤️|}",
  '{Unrhyw un|Rhywun} {ffansi peint heno|isio prynu fy hen feic|yn nabod plymar da}{?|? x|}',
  "Diwrnod {hyfryd|lyfli} ar y traeth {gyda'r plant|efo'r teulu}. {Wedi llosgi fi'n credu|Hufen iâ i swper} {😂|☀️|}",
  '{Diolch am y|Diolch i bawb am fy} negeseuon pen-blwydd, {dwi wedi cael diwrnod lyfli|caru chi gyd} {xx|}',
];
