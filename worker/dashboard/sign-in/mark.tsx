/** The mark of Liasse: a bundle of sheets. */
export function Mark() {
  return (
    <svg class="mark" width="30" height="30" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path d="M10 7.5h9l4 4v13H10z" fill="var(--accent-ink)" fill-opacity=".4" />
      <path d="M8 5.5h9l4 4v13H8z" fill="var(--accent-ink)" />
      <path d="M11 12h6M11 15.5h7M11 19h5" stroke="var(--accent)" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  )
}
