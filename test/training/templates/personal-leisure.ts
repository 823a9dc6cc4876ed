// Private leisure, football, holidays and nights out, as people in the UK post them. All of our own writing.

export const personalLeisure: readonly string[] = [
  '{Absolute robbery|What a joke|Shocking decision|Unbelievable} {that|ref|lads}, never {a penalty|offside|a red} in {a million years|my life} {😡|🤬|}',
  "{Come on|C'mon} {England|Wales|Scotland|you reds|United|City|lads}!!! {⚽|🏉|🍺|Let's have it|Nervous already}",
  "{Love Island|Strictly|Traitors|Bake Off|Corrie} {tonight|at 9|final}, {don't anyone ring me|no spoilers|phone off|popcorn ready}",
  "{Can't believe|Still can't believe|No way} {she picked him|he went home|that ending|they dropped him}. {I'm fuming|Robbed|Switching off}",
  '{Does anyone have|Looking for|Anyone selling} {a spare ticket|two tickets} for {Coldplay|the derby|Glastonbury|Oasis} {on Friday|}? {Will pay face value|DM me|Desperate}',
  '{Hungover|Hanging|Rough as a badger} {is not the word|this morning|and the kids are up}. {Never again|Who bought the shots|Send bacon}',
  "{Two|Five|Ten} {sleeps|days|more shifts} till {Benidorm|Florida|Center Parcs|the caravan|Skye}. {Can't wait|Packing already|Bring on the sangria} {✈️|🏖️|☀️|}",
  '{Landed|Touchdown|We made it} in {Malaga|Rome|Orlando|Kefalonia}. {Pool|Pint|Pizza} {in hand|first|here I come} {😎|🍹|}',
  "{Home|Back} from {Turkey|Greece|a week in Wales} and it's {raining|freezing}. {Take me back|Post-holiday blues|Washing mountain} {😭|}",
  '{Ran|Smashed|Survived} my first {5k|10k|half marathon|parkrun} {today|this morning}. {Legs like jelly|Never again|Proud of myself|New PB} {🏃|💪|}',
  "{Gym|Spin|Yoga|Swim} {done|before work|with the girls}. {Earned that cake|Can't walk|Feeling good}",
  "{Pub|Beer garden|Few pints|Quick half} {anyone|tonight|after this}? {I'm buying|Meet at seven|Usual place} {🍻|🍺|}",
  '{Girls|Lads|Hen|Stag} {night|weekend|do} {sorted|tonight|in Leeds}. {Hold my hair|God help us|Outfit TBC} {💃|🥂|}',
  '{Ha|Haha|Hahaha|Lol} {same time next week|you wish|shut up|in your dreams} {then|mate|}, you {owe me a pint|still owe me a tenner|absolute melt} {x|😂|}',
  "{Just seen|Just watched|Finally seen} {the new Bond|that film everyone's on about|the series finale}. {Bawled my eyes out|Mind blown|Overrated}",
  '{Listening to|Got} {Fleetwood Mac|Oasis|the new Adele} {on repeat|at full blast}. {What a tune|Takes me back|Neighbours love me}',
  "{Fish and chips|99 with a flake|Ice cream} on {the beach|the pier|the front} with {the kids|my lot|him indoors}. {Doesn't get better|Sand everywhere|Seagull got mine}",
  '{Can someone|Somebody} {remind me why|tell me why|explain why} I {agreed to camping|said yes to a marathon|let him drive|joined a gym}{?|? 🙈|}',
  '{Car|Phone|Bike} for sale, {good nick|one owner|new battery}, {£400|£80|offers}. {Text me|Inbox me|Genuine reason for sale}',
  '{My team|We} {went down|got stuffed|won} {4-0|on penalties|again}. {Season ticket for sale|Pub|I need a lie down} {😭|🎉|}',
  '{Best|Worst} {gig|concert|night out|festival} {in years|ever}. {No voice left|My feet|Worth every penny} {🎸|❤️|}',
  "{New|My new} {ink|tattoo|hair|nails}{!| done!} {Obsessed|What do we think|Mum's going to kill me} {😍|}",
  '{Ten|Six} {weeks|months} {smoke free|off the booze|of slimming}. {Feeling amazing|Two stone down|Still dreaming of chips} {💪|}',
  "{Friday|Payday|Half five|Home time} {feeling|vibes|at last|dance}! {Where's the gin|See you Monday|Out out} {🍸|💃|🎉|}",
];

export const personalMoreWelsh: readonly string[] = [
  "{Plant|Y plant|Y bychan} {yn y gwely|wedi mynd i gysgu} o'r diwedd. {Gwin|Paned|Soffa} {amdani|i fi} {🍷|😴|}",
  '{Dad|Mam|Nain|Mam-gu|Taid} yn {70|80|90} heddiw. {Caru ti|Y gorau yn y byd|Parti heno} {xx|❤️|}',
  '{Methu aros|Edrych ymlaen} am {y penwythnos|y gwyliau|y gêm fory}. {Peint|Gin|Haul} {amdani|plis} {🍻|☀️|}',
  "{Newydd lanio|Ar y ffordd|Wedi cyrraedd} {ym Malaga|yn Llundain|adre}. {Wythnos o ddim byd|Haul o'r diwedd|Mor flinedig} {😎|✈️|}",
  "{Penmaenmawr|Pen mawr|Pen tost} {bore 'ma|ofnadwy}. {Byth eto|Noson dda neithiwr|Bacwn plis} {😂|🤢|}",
  "{Oes rhywun|Rhywun} {isio|moyn|eisiau} {soffa am ddim|tocyn sbâr i'r gêm|dod am beint}? {Gyrrwch neges|Text fi|}",
  "{Pob lwc|Llongyfarchiadau} i {fy mab|fy merch|fy chwaer} {heddiw|efo'r arholiadau|ar basio'r prawf}. {Mor falch|Caru ti} {xx|❤️|}",
  "{Mor|Wedi} {blino|oer|ddiflas}. {Ydy hi'n ddydd Gwener eto|Angen coffi|Isio gwely}?",
];
