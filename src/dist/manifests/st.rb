class St < Formula
  desc "Checks Swedish specialist training portfolios and prints the certificates"
  homepage "https://github.com/@REPOSITORY@"
  version "@VERSION@"
  license "Apache-2.0"

  on_macos do
    on_arm do
      url "https://github.com/@REPOSITORY@/releases/download/v@VERSION@/st-@VERSION@-macos-aarch64.tar.gz"
      sha256 "@SHA256:st-@VERSION@-macos-aarch64.tar.gz@"
    end
    on_intel do
      url "https://github.com/@REPOSITORY@/releases/download/v@VERSION@/st-@VERSION@-macos-x64.tar.gz"
      sha256 "@SHA256:st-@VERSION@-macos-x64.tar.gz@"
    end
  end

  on_linux do
    url "https://github.com/@REPOSITORY@/releases/download/v@VERSION@/st-@VERSION@-linux-x64.tar.gz"
    sha256 "@SHA256:st-@VERSION@-linux-x64.tar.gz@"
  end

  def install
    libexec.install Dir["*"]
    bin.install_symlink libexec/"st"
  end

  test do
    system bin/"st", "validate", libexec/"examples/anna-allmanmedicin-2021", "--as-of", "2026-11-22"
  end
end
