/** A page of a file whose layout is not kept: its text, and what it hides from a person. */
export interface FlowPage {
  text: string
  hidden: string[]
}
