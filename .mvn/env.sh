# Sourced by mvnw: puts a JDK 25 into JAVA_HOME and a Node 24 first on the path, whatever the machine's defaults are.

_java_major() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p'; }

if [ -z "${JAVA_HOME-}" ] || [ ! -x "$JAVA_HOME/bin/javac" ] || [ "$(_java_major "$JAVA_HOME")" != 25 ]; then
  JAVA_HOME=
  for _java in /usr/lib/jvm/*25* /opt/*25* "$HOME"/.sdkman/candidates/java/25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -x "$_java/bin/javac" ] && [ "$(_java_major "$_java")" = 25 ]; then
      JAVA_HOME=$_java
      break
    fi
  done
  if [ -z "$JAVA_HOME" ]; then
    echo "A JDK 25 is needed: install one (for example Temurin 25) or set JAVA_HOME to it." >&2
    exit 1
  fi
  export JAVA_HOME
fi

if [ "$(node -v 2>/dev/null | cut -d. -f1)" != v24 ]; then
  _node=${XDG_CACHE_HOME:-$HOME/.cache}/partnership/node-24
  if [ ! -x "$_node/bin/node" ] && command -v npm >/dev/null; then
    case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) _platform=linux-x64 ;;
    Linux-aarch64) _platform=linux-arm64 ;;
    Darwin-arm64) _platform=darwin-arm64 ;;
    Darwin-x86_64) _platform=darwin-x64 ;;
    *) _platform= ;;
    esac
    echo "Fetching Node 24 for the browser bundle, once, into $_node" >&2
    [ -z "$_platform" ] || npm install --global --silent --prefix "$_node" "node-$_platform@24" npm@11 >&2 ||
      echo "Node 24 could not be fetched; Vaadin will try by itself." >&2
  fi
  [ ! -x "$_node/bin/node" ] || PATH="$_node/bin:$PATH"
  export PATH
fi
