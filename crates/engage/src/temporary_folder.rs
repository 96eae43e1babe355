//! A folder for work under way, which only we can open and which is gone when the work ends.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// The folder; removed with all that is in it when this is dropped.
pub(crate) struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    /// Makes one inside `folder`, so that what is made there can be moved out of it in one step.
    pub(crate) fn inside(folder: &Path) -> anyhow::Result<Self> {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let path = folder.join(format!(".engage-{}", platform::new_id().simple()));
        let made = DirBuilder::new().mode(0o700).create(&path);
        made.with_context(|| format!("nothing can be written in {}", folder.display()))?;
        Ok(Self(path))
    }

    /// Where it is.
    #[must_use]
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            tracing::warn!(%error, folder = %self.0.display(), "a temporary folder could not be removed");
        }
    }
}
