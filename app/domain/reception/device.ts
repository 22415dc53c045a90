/** Where an enrolled device stands: at the desk on the visitors' floor, or with Pamdal in the lobby. */
export const DEVICE_PLACES = ['desk', 'lobby'] as const;
export type DevicePlace = (typeof DEVICE_PLACES)[number];
