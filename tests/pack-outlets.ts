import { packOutlets } from '../scripts/pack-outlets.ts'

/** Packs the catalogue before the tests load it. */
export default function setup() {
  packOutlets()
}
