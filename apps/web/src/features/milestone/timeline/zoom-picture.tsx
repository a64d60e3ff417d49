import type { MilestoneStatus } from '@tributary/domain/milestone/milestone'
import { statusOn } from '@tributary/domain/milestone/status-on'
import { createEffect, onMount } from 'solid-js'
import { ticksBetween } from '../../../ui/ticks.ts'
import type { MarkLook } from './lane-marks.tsx'
import type { Mark } from './lanes.ts'
import type { Layout, PlacedLane } from './layout.ts'
import { bandStrength, outlineOf, type Paint, paintOf } from './mark-outline.ts'
import { type Palette, paletteOf, resolved } from './palette.ts'
import { endOf, type Placed } from './place-marks.ts'
import { shortened } from './text-width.ts'
import type { View } from './view.ts'

const FONT = '"Inter Variable", system-ui, sans-serif'

/**
 * A picture of the lanes that stands in for them while one zooms among thousands of milestones:
 * their links would cost the browser too much to move in each frame.
 */
export function ZoomPicture(props: {
  layout: Layout
  view: View
  scale: number
  width: number
  look: MarkLook
}) {
  let canvas: HTMLCanvasElement | undefined
  onMount(() => {
    if (!canvas) return
    const box = canvas.parentElement?.getBoundingClientRect()
    const top = Math.max(-(box?.top ?? 0), 0)
    const height = window.innerHeight
    const ratio = window.devicePixelRatio
    canvas.width = props.width * ratio
    canvas.height = height * ratio
    canvas.style.cssText = `top:${top}px;width:${props.width}px;height:${height}px`
    const context = canvas.getContext('2d', { alpha: false })
    if (!context) return
    const palette = paletteOf()
    createEffect(() => {
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.fillStyle = palette('ground')
      context.fillRect(0, 0, props.width, height)
      context.translate(-props.view.from * props.scale, -top)
      const { from, to } = props.view
      context.lineWidth = 1
      context.strokeStyle = palette('line')
      for (const { day } of ticksBetween(from, to, props.scale)) {
        context.strokeRect(day * props.scale, top, 0, height)
      }
      for (const lane of props.layout.lanes) {
        if (lane.top + lane.height < top || top + height < lane.top) continue
        drawLane(context, lane, palette)
      }
    })
  })
  const drawLane = (context: CanvasRenderingContext2D, lane: PlacedLane, palette: Palette) => {
    const [left, right] = [props.view.from * props.scale, props.view.to * props.scale]
    context.strokeStyle = palette('line')
    context.strokeRect(left, lane.top + lane.height - 0.5, right - left, 0)
    const y = (row: number) => lane.firstRow + row * props.layout.rowHeight
    context.font = `500 12px ${FONT}`
    for (const place of lane.placement.placed) {
      if (right < place.start || endOf(place) < left) continue
      drawMark(context, place, y(place.row), palette)
    }
    context.font = `600 11px ${FONT}`
    for (const { x, row, marks } of lane.placement.gathered) {
      if (right < x || x + 40 < left) continue
      context.fillStyle = palette('hover')
      context.fillRect(x + 1, y(row) - 10, 36, 20)
      context.fillStyle = palette('ink')
      context.fillText(`+${marks.length}`, x + 8, y(row) + 4)
    }
  }
  const faces = new Map<Mark, { status: MilestoneStatus; paint: Paint }>()
  const faceOf = (mark: Mark, palette: Palette) => {
    const known = faces.get(mark)
    if (known) return known
    const status = statusOn(mark.milestone, props.look.today)
    const hue = `var(--body-${props.look.hueOf(mark)})`
    const isCritical = props.look.isTimed && mark.facts.isCritical
    const paint = paintOf(status, { hue, ground: 'var(--ground)', isCritical })
    const face = { status, paint: resolved(paint, palette) }
    faces.set(mark, face)
    return face
  }
  const drawMark = (
    context: CanvasRenderingContext2D,
    place: Placed,
    y: number,
    palette: Palette,
  ) => {
    const { mark, x0, x1, labelX, labelWidth } = place
    const { status, paint } = faceOf(mark, palette)
    if (mark.form === 'band') {
      context.globalAlpha = bandStrength(status)
      context.fillStyle = paint.stroke ?? ''
      context.fillRect(x0, y - 9, x1 - x0, 18)
    } else {
      const path = pathOf(outlineOf(mark.milestone.kind, mark.form, x1 - x0))
      context.globalAlpha = Number(paint['stroke-opacity'] ?? 1)
      context.fillStyle = paint.fill ?? ''
      context.strokeStyle = paint.stroke ?? ''
      context.lineWidth = Number(paint['stroke-width'])
      context.translate(x0, y)
      context.fill(path)
      context.stroke(path)
      context.translate(-x0, -y)
    }
    context.globalAlpha = 1
    if (labelWidth === 0) return
    context.fillStyle = palette('ink')
    context.fillText(shortened(mark.label, inSteps(labelWidth)), labelX, y + 4)
  }
  return <canvas ref={canvas} aria-hidden="true" class="pointer-events-none absolute left-0" />
}

// Words that were drawn before are drawn sooner: labels shrink and grow by some letters at once.
function inSteps(width: number): number {
  return Math.floor(width / 32) * 32
}

const paths = new Map<string, Path2D>()

function pathOf(outline: string): Path2D {
  let path = paths.get(outline)
  if (!path) {
    path = new Path2D(`M0 0${outline}`)
    if (paths.size < 500) paths.set(outline, path)
  }
  return path
}
