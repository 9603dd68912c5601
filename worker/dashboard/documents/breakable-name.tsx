import { Fragment } from 'preact'
import { nameParts } from './name-parts'

const day = /^\d+(?:-\d+)+$/

/** A file name that breaks where people would break it. */
export function BreakableName({ name }: { name: string }) {
  return (
    <>
      {nameParts(name).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part.split(/(\d+(?:-\d+)+)/).map((piece, index) =>
            day.test(piece) ? (
              <span key={index} class="table__whole">
                {piece}
              </span>
            ) : (
              piece
            ),
          )}
        </Fragment>
      ))}
    </>
  )
}
