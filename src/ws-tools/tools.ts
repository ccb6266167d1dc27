/** What `WsToolsUtils` has. */
export {
  checkDenoiserSupport,
  checkDevicePermission,
  getAudioDevices,
  isBrowserExtension,
  isHarmonOS,
  isMobile,
} from './devices.js';
export {
  downsampleTo8000,
  encodeG711A,
  encodeG711U,
  float32ToInt16Array,
  floatTo16BitPCM,
  setValueByPath,
} from './sample-formats.js';
