// A photo is made smaller on the phone it was taken with: it is sent in seconds, where
// it was taken never leaves the phone, and what only this phone can open becomes a JPEG.
// Whatever does not work here is left to the server, which does all of it again.
const form = document.querySelector('form[data-photo]')
const field = form?.querySelector('input[type=file]')
const preview = form?.querySelector('canvas')
const longest = 2048

if (field && preview && canSendFiles()) field.addEventListener('change', shrink)

async function shrink() {
  const [file] = field.files
  preview.hidden = true
  if (!file) return
  try {
    const photo = await createImageBitmap(file)
    const scale = Math.min(1, longest / Math.max(photo.width, photo.height))
    preview.width = Math.round(photo.width * scale)
    preview.height = Math.round(photo.height * scale)
    const to = preview.getContext('2d')
    to.fillStyle = '#ffffff'
    to.fillRect(0, 0, preview.width, preview.height)
    to.drawImage(photo, 0, 0, preview.width, preview.height)
    preview.hidden = false
    put(await new Promise((resolve) => preview.toBlob(resolve, 'image/jpeg', 0.85)), file)
  } catch {
    // Not a picture that this browser knows: the server says so, kindly.
  }
}

// Another one may have been chosen while this one was made smaller.
function put(small, file) {
  if (!small || field.files[0] !== file) return
  const files = new DataTransfer()
  files.items.add(new File([small], 'photo.jpg', { type: 'image/jpeg' }))
  field.files = files.files
}

function canSendFiles() {
  try {
    return Boolean(new DataTransfer().items && window.createImageBitmap)
  } catch {
    return false
  }
}
