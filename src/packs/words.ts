// 256 short, plain, common words, one for each byte: easy to read aloud, none like another, none that could offend beside any other.
export const WORDS: readonly string[] = (
  'acorn almond amber anchor ankle apple apron arch armour arrow atlas autumn badge bagel bamboo banjo barley barn basil basket beach beacon ' +
  'bench berry bicycle birch biscuit blanket blossom bottle bracket bread breeze brick bridge bronze brush bucket butter button cabin cactus ' +
  'camera candle canvas carpet carrot castle cedar chalk cheese cherry circle clay clock cloud clover coast cobalt coffee comet compass copper ' +
  'coral cotton cousin cradle crayon cricket crystal cupboard curtain cushion daisy desk diamond dolphin door dragon drum eagle easel east echo ' +
  'elbow engine envelope fabric falcon feather fence fern fiddle flag flint flute forest fossil fountain fox garden garlic gate ' +
  'ginger glacier glove gold grape gravel guitar hammer harbour harp harvest hazel hedge helmet hill honey horizon hotel ' +
  'iceberg igloo indigo ink island ivory ivy jacket jasmine jigsaw jug juniper kettle keyboard kitchen kite ladder lagoon lamp lantern laurel ' +
  'lavender leaf lemon library lily linen lobster lotus magnet maple marble market marsh meadow melon mirror mitten moon moss muffin ' +
  'museum napkin needle nickel north nutmeg oak oasis ocean olive onion opal orange orchard orchid otter oven oyster paddle palace panda ' +
  'paper parcel peach pearl pebble pencil pepper piano pillow pine planet plum pocket pony poppy potato puddle pumpkin puzzle quartz ' +
  'quilt rabbit radio raft rainbow raven ribbon ring river robin rope ruby saffron sail salmon sandal scarf school seal shell silver ' +
  'slate sofa sparrow spoon spring squirrel star summer sunset swan table tiger timber tulip tunnel turnip turtle umbrella valley vanilla ' +
  'velvet vessel violin wagon walnut water west window winter wool yellow zebra'
).split(' ');
