/** Up to two capitals of a name, small words left out: « Boulangerie de l'Étang » is BÉ. */
export function initialsOf(name: string) {
  const words = name.split(/[\s'’.-]+/).filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return (words.length > 0 ? words : [name])
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
}
