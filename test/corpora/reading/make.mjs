// Writes the fixtures of this folder that are made, not copied: node test/corpora/reading/make.mjs
// Needs pdftoppm (poppler-utils), convert (ImageMagick) and qpdf.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const here = (name) => new URL(name, import.meta.url).pathname
const lines = [
  'ATELIER DU PONT-LEVIS',
  '4 quai des Orfèvres-Neufs, 44000 Nantes',
  '',
  "ATTESTATION D'ASSURANCE",
  '',
  'Nous soussignés certifions que la société Marchebois est assurée auprès de notre',
  'compagnie au titre du contrat numéro 7714-220 pour sa responsabilité civile',
  "professionnelle. La présente attestation est valable du 1er janvier 2026 au 31 décembre",
  '2026 et ne peut engager la compagnie au-delà des limites du contrat.',
  '',
  'Montant garanti : 750 000,00 euros par sinistre. Franchise : 1 500,00 euros.',
  "Le contrat se renouvelle par tacite reconduction, sauf résiliation notifiée deux mois avant",
  "l'échéance annuelle.",
  '',
  'Fait à Nantes, le 12 janvier 2026.',
]

const pdf = await PDFDocument.create()
const font = await pdf.embedFont(StandardFonts.Helvetica)
const page = pdf.addPage([595, 842])
lines.forEach((line, index) => page.drawText(line, { x: 70, y: 760 - 26 * index, size: 12, font }))
writeFileSync(here('letter.pdf'), await pdf.save())

execFileSync('pdftoppm', ['-r', '150', '-gray', '-singlefile', '-png', here('letter.pdf'), here('grey')])
execFileSync('convert', [here('grey.png'), '-monochrome', '-define', 'png:bit-depth=1', '-strip', here('letter.png')])
execFileSync('convert', [here('grey.png'), '-quality', '40', '-strip', here('letter.jpg')])

// Pictures of other kinds: a fax and a scan in TIFF (each kind of compression, one stored sideways), and what phones and chats send.
const black = ['-monochrome', '-strip']
execFileSync('convert', [here('grey.png'), ...black, '-compress', 'group4', here('letter.png'), '-compress', 'group4', here('fax.tif')])
execFileSync('convert', [here('grey.png'), ...black, '-compress', 'fax', '-endian', 'msb', here('letter-g3.tif')])
const top = ['-crop', '1240x420+0+0', '+repage']
execFileSync('convert', [here('grey.png'), ...top, ...black, '-compress', 'rle', '-define', 'tiff:rows-per-strip=40', here('letter-packbits.tif')])
execFileSync('convert', [here('grey.png'), '-posterize', '8', '-rotate', '-90', '-orient', 'right-top', '-compress', 'lzw', here('letter-sideways.tif')])
execFileSync('convert', [here('grey.png'), '-posterize', '8', '-compress', 'zip', '-define', 'tiff:tile-geometry=256x256', here('letter-tiled.tif')])
execFileSync('convert', [here('grey.png'), ...top, '-type', 'TrueColor', '-compress', 'jpeg', '-quality', '20', '-strip', here('letter-jpeg.tif')])
execFileSync('convert', [here('grey.png'), '-posterize', '8', '-colors', '8', '-type', 'Palette', '-compress', 'lzw', here('letter-palette.tif')])
execFileSync('convert', [here('grey.png'), '-quality', '30', '-strip', here('letter.webp')])
execFileSync('convert', [here('grey.png'), '-quality', '30', '-strip', here('letter.heic')])
execFileSync('convert', [here('grey.png'), '-colors', '4', '-strip', here('letter.gif')])
execFileSync('convert', [here('grey.png'), ...black, '-crop', '1100x260+100+130', '+repage', `BMP3:${here('letter.bmp')}`])
rmSync(here('grey.png'))

// Left half red, right half blue.
const flag = ['-size', '60x40', 'xc:red', 'xc:blue', '+append', '-depth', '8', '-strip']
for (const name of ['colours.webp', 'colours.heic', 'colours.gif']) execFileSync('convert', [...flag, here(name)])
execFileSync('convert', [...flag, '-type', 'TrueColor', '-compress', 'jpeg', here('colours-jpeg.tif')])
execFileSync('convert', [...flag, '-type', 'TrueColorAlpha', '-alpha', 'set', '-compress', 'lzw', here('colours-alpha.tif')])
execFileSync('convert', [...flag, '-colorspace', 'CMYK', '-compress', 'zip', here('colours-cmyk.tif')])
execFileSync('qpdf', ['--encrypt', 'secret', 'secret', '256', '--', here('letter.pdf'), here('encrypted.pdf')])

// The same JPEG stored sideways with the EXIF orientation that sets it upright (6: turn clockwise).
execFileSync('convert', [here('letter.jpg'), '-rotate', '-90', '-quality', '40', '-strip', here('turned.jpg')])
const jpeg = readFileSync(here('turned.jpg'))
rmSync(here('turned.jpg'))
const exif = Buffer.from('ffe1002245786966000049492a000800000001001201030001000000060000000000' + '0000', 'hex')
writeFileSync(here('letter-exif.jpg'), Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]))
