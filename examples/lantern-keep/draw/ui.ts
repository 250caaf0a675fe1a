import { art, inks, type Picture, sheet } from './picture.ts';

/** k outline · f F g frame · p P panel · r R H heart · d empty · o y Y gold · c C W crystal · w white */
export const UI_INKS = inks({
  k: '#140f1f',
  f: '#4a3140',
  F: '#8a5a48',
  g: '#d49a5c',
  p: '#1f1c38',
  P: '#2c2950',
  r: '#8f1f3a',
  R: '#dc3f4a',
  H: '#ff9a8c',
  d: '#3b3650',
  o: '#a85a20',
  y: '#f2ae3a',
  Y: '#ffe890',
  C: '#3fa0c8',
  w: '#ffffff',
});

/** Icons and a window frame, 8×8 each, eight a row. */
export function interfaceIcons(): Picture {
  return sheet(
    ICON_STRIPS.flatMap((strip) => split(strip)),
    8,
  );
}

/** Cuts a strip of glyphs that stand side by side with a space between them. */
function split(strip: string): Picture[] {
  const rows = strip.trim().split('\n');
  const count = rows[0].split(' ').length;
  return Array.from({ length: count }, (_, at) =>
    art(UI_INKS, rows.map((row) => row.split(' ')[at]).join('\n')),
  );
}

/** Hearts full, half, empty; the coin's turn; a key · a crystal key, potion, oil, bomb, map, skull, arrow, cursor · the frame, a spark and a bar · its foot, arrows, shield, sword, ring. */
const ICON_STRIPS = [
  `
.kk.kk.. .kk.kk.. .kk.kk.. ..kkkk.. ...kkk.. ....kk.. ...kkk.. .kkkk...
kRHkRRk. kRHkddk. kddkddk. .kyYYok. ..kyYok. ...kyk.. ..kyyok. kyYyyk..
kHRRRRrk kHRRpddk kdpppddk kyYyyyok .kyYyyok ...kyk.. .kyyyYok kYkkyk..
kRRRRRrk kRRRpddk kdpppddk kYyooyok .kYyoyok ...kYk.. .kyoyYok kyykyok.
.kRRRrk. .kRRpdk. .kdppdk. kYyooyok .kYyoyok ...kYk.. .kyoyYok .kkyykok
..kRrk.. ..kRpk.. ..kdpk.. kyyyyyok .kyyyyok ...kyk.. .kyyyyok ..kkyyok
...kk... ...kk... ...kk... .kyyyok. ..kyyok. ...kyk.. ..kyyok. ..kykyk.
........ ........ ........ ..kkkk.. ...kkk.. ....kk.. ...kkk.. ...k.k..
`,
  `
..kkk... ..kkkk.. ..kkk... .....ky. kkkkkkkk ..kkkk.. k....... kk......
.kCwCk.. ..kgFk.. .kgFFk.. ....ky.. kYYyYYok .kwwwwk. kk...... kwkk....
kCwCkCk. ...kwk.. kkkkkkk. ..kkkk.. kYrYyyok kwwwwwwk kYk..... kwwwkk..
.kCkCk.. ..kRRwk. kgyYykk. .kddpdk. kYyRyCok kwkkwkkk kyYk.... kwwwwwkk
..kCk... .kRHRRrk kgYyyFk. kdwdppdk kyYyRCok kwkkwkkk kyyk.... kwwwwkk.
..kCk... .kRRRRrk kgyyoFk. kdddppdk kyyyyyok .kwwwwk. kok..... kwwkwk..
..kCCk.. .krRRrrk kFFFFFk. kpdppppk kooooook .kwkwkk. kk...... kkk.kwk.
..kkk... ..kkkkk. .kkkkk.. .kkkkkk. kkkkkkkk ..kkkk.. k....... .....kk.
`,
  `
.kkkkkkk kkkkkkkk kkkkkkk. kgFfpPPP PPPPPPPP PPPpFfk. ...kk... kkkkkkkk
kFggFggg gggggggg ggFggfk. kgFfpPPP PPPPPPPP PPPpFfk. ..kYYk.. kYYYYYYk
kgYYgFFF FFFFFFFF FFgYgfk. kgFfpPPP PPPPPPPP PPPpFfk. .kYyyYk. kyyyyyyk
kgYggfff ffffffff fffggfk. kgFfpPPP PPPPPPPP PPPpFfk. .kyYYyk. kooooook
kFgfpppp pppppppp ppppFfk. kgFfpPPP PPPPPPPP PPPpFfk. kyYwwYyk kkkkkkkk
kgFfpPPP PPPPPPPP PPPpFfk. kgFfpPPP PPPPPPPP PPPpFfk. koyYYyok kddddddk
kgFfpPPP PPPPPPPP PPPpFfk. kgFfpPPP PPPPPPPP PPPpFfk. .koyyok. kppppppk
kgFfpPPP PPPPPPPP PPPpFfk. kgFfpPPP PPPPPPPP PPPpFfk. ..kkkk.. kkkkkkkk
`,
  `
kgFfpPPP PPPPPPPP PPPpFfk. ...kk... kkkkkkkk .kkkkkk. ......kk ..kkk...
kgFfpPPP PPPPPPPP PPPpFfk. ..kYYk.. kYYYYYYk kgFFFFgk .....kwk .kCwCk..
kgFfpppp pppppppp ppppFfk. .kYyyok. kyyyyyok kFRRRRFk ....kwCk .kkCkkk.
kgYgffff ffffffff fffgYfk. kYyyyook .kyyyok. kFRHRRFk k..kwCk. kYykyYok
kgYYgFFF FFFFFFFF FFgYgfk. kkkyokkk ..kyok.. kFRRRrFk kgkwCk.. kYk.kkyk
kFggFggg gggggggg ggFggfk. ..kyok.. ...kk... .kFRrFk. .kgCk... kyk..kyk
kkffffff ffffffff fffffkk. ..kyok.. ........ ..kFFk.. kFkgk... .kyyyok.
.kkkkkkk kkkkkkkk kkkkkk.. ..kkkk.. ........ ...kk... kk..kk.. ..kkkk..
`,
];
