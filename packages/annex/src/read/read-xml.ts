/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen'

type Hooks = {
  open: (name: string, attribute: (name: string) => string | undefined) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Goes through an XML document; names come without their prefixes. Throws where it is none. */
export function readXml(xml: string, { open, close, text }: Hooks): void {
  const parser = new Parser()
  parser.on('openTag', (name, attributes, decode) =>
    open(local(name), asked => {
      const value = attributes()[asked]
      return value === undefined ? undefined : decode(value)
    }),
  )
  if (close) parser.on('closeTag', name => close(local(name)))
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)))
    parser.on('cdata', text)
  }
  parser.on('error', error => {
    throw error
  })
  parser.parse(xml.replace(/^\uFEFF/, ''))
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
