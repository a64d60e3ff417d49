import { expect, it } from 'vitest'
import { isPrivateAddress, isPrivateHost } from './private-address.ts'

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.19.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::a00:1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  '2001:db8::1',
  '2001::1',
  '2002:7f00:1::',
  '300.1.1.1',
  'nonsense',
])('%s is no address of the public internet', address => {
  expect(isPrivateAddress(address)).toBe(true)
})

it.each([
  '8.8.8.8',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '193.0.0.1',
  '223.255.255.255',
  '2001:4860:4860::8888',
  '2606:4700::1111',
  '2a00::',
])('%s is one', address => {
  expect(isPrivateAddress(address)).toBe(false)
})

it.each([
  'http://0x7f.1/',
  'http://2130706433/',
  'http://127.1/',
  'http://[::1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://localhost/',
  'http://a.localhost/',
  'http://metadata.google.internal/',
  'http://printer.local./',
  'http://intranet/',
])('%s is private however it is written', address => {
  expect(isPrivateHost(new URL(address).hostname)).toBe(true)
})

it('a name on the web has to be looked up first', () => {
  expect(isPrivateHost('itu.example')).toBeUndefined()
  expect(isPrivateHost('8.8.8.8')).toBe(false)
})
