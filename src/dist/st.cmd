@echo off
setlocal EnableExtensions DisableDelayedExpansion
set "st_root=%~dp0"
set "st_page="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "st_page=%%c"
chcp 65001 >nul 2>&1
set "st_name="
if exist "%st_root%lib\current" for /f "usebackq delims=" %%n in ("%st_root%lib\current") do set "st_name=%%n"
set "st_jar=%st_root%lib\%st_name%\st.jar"
if not exist "%st_jar%" goto broken
set "st_java="
set "st_best=16"
if not defined ST_JAVA_HOME goto shipped
set "st_try=%ST_JAVA_HOME:"=%"
call :try
if not defined st_java goto wrong
goto run
:shipped
set "st_try=%st_root%runtime"
call :try
if defined st_java goto run
if not defined JAVA_HOME goto path
set "st_try=%JAVA_HOME:"=%"
call :try
if defined st_java goto run
:path
set "st_found="
for %%j in (java.exe) do set "st_found=%%~$PATH:j"
if not defined st_found goto folders
for %%j in ("%st_found%") do set "st_try=%%~dpj.."
call :try
if defined st_java goto run
for /f "tokens=1,* delims== " %%k in ('call "%st_found%" -XshowSettings:properties -version 2^>^&1') do if "%%k"=="java.home" set "st_try=%%l"
call :try
if defined st_java goto run
:folders
for %%f in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%LOCALAPPDATA%\Programs\Microsoft" "%USERPROFILE%\scoop\apps") do (
  set "st_folder=%%~f"
  call :look
)
for %%r in ("HKLM\SOFTWARE\JavaSoft" "HKCU\SOFTWARE\JavaSoft" "HKLM\SOFTWARE\Eclipse Adoptium" "HKCU\SOFTWARE\Eclipse Adoptium" "HKLM\SOFTWARE\Microsoft\JDK") do (
  set "st_key=%%~r"
  call :ask
)
if not defined st_java goto none
:run
set "st_use=portfolios"
for %%u in (render-intyg render-document malbeskrivning) do if /i "%~1"=="%%u" set "st_use=forms"
set "st_archive=-Xshare:auto"
set "st_file=%st_root%lib\%st_name%\runtime-%st_use%.aot"
if "%st_java%"=="%st_root%runtime" if exist "%st_file%" set "st_archive=-XX:AOTCache=%st_file%"
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
"%st_java%\bin\java.exe" -XX:+IgnoreUnrecognizedVMOptions -XX:+DisplayVMOutputToStderr -Xlog:disable "%st_archive%" -XX:+UseSerialGC -XX:-UsePerfData -Djava.awt.headless=true "-Dpdfbox.fontcache=%TEMP%" -cp "%st_jar%" se.stportfolj.cli.Main %*
set "st_code=%ERRORLEVEL%"
goto end
:try
if not exist "%st_try%\bin\java.exe" exit /b 0
set "st_major=0"
if not exist "%st_try%\release" exit /b 0
for /f "usebackq tokens=1,* delims==" %%k in ("%st_try%\release") do if "%%k"=="JAVA_VERSION" for /f "delims=.+-_ " %%m in ("%%~l") do set "st_major=%%m"
if %st_major% LEQ %st_best% exit /b 0
set "st_best=%st_major%"
set "st_java=%st_try%"
exit /b 0
:look
if not exist "%st_folder%" exit /b 0
pushd "%st_folder%"
for /d %%d in (*) do (
  set "st_try=%st_folder%\%%d"
  call :try
  set "st_try=%st_folder%\%%d\current"
  call :try
)
popd
exit /b 0
:ask
for /f "tokens=1,2,*" %%a in ('reg query "%st_key%" /s 2^>nul') do (
  if "%%a/%%b"=="JavaHome/REG_SZ" set "st_try=%%c"
  if "%%a/%%b"=="Path/REG_SZ" set "st_try=%%c"
  call :try
)
exit /b 0
:broken
if /i "%ST_LANG:~0,2%"=="sv" (echo st: installationen saknar "%st_jar%" 1>&2) else echo st: the installation is not whole: "%st_jar%" is missing 1>&2
goto failed
:wrong
if /i "%ST_LANG:~0,2%"=="sv" (echo st: i ST_JAVA_HOME finns ingen Java 17 eller senare: "%st_try%" 1>&2) else echo st: ST_JAVA_HOME is not a Java 17 or later: "%st_try%" 1>&2
goto failed
:none
if /i "%ST_LANG:~0,2%"=="sv" (echo st: hittar ingen Java 17 eller senare; installera en eller ange den med ST_JAVA_HOME 1>&2) else echo st: found no Java 17 or later; install one or name it with ST_JAVA_HOME 1>&2
:failed
set "st_code=3"
:end
if defined st_page chcp %st_page% >nul 2>&1
exit /b %st_code%
