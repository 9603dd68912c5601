/**
 * Invented companies: the numbers pass Luhn's check as real SIREN numbers do, the `.test` domains reach
 * nobody.
 */
export const client = {
  name: 'Alpha Conseil',
  siren: withKey('81234567'),
  address: '12 rue des Tanneurs, 69007 Lyon',
  mail: 'gerant@alpha.test',
}
export const insurer = {
  name: 'Mutuelle Horizon Bâti',
  siren: withKey('77490218'),
  address: '4 place du Marché, 44000 Nantes',
  mail: 'contrats@horizon-bati.test',
}
export const landlord = {
  name: 'SCI Les Glycines',
  siren: withKey('50317296'),
  address: '3 impasse des Lilas, 69003 Lyon',
  mail: 'gestion@glycines.test',
}

/** Eight digits and the ninth that makes Luhn's sum a multiple of ten, in groups of three: `812 345 678`. */
function withKey(digits) {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`.replace(/(\d{3})(?=\d)/g, '$1 ')
}
