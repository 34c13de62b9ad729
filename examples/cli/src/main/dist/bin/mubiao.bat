@echo off
rem Starts mubiao. JAVA_HOME chooses the JVM, MUBIAO_OPTS holds options for it. No archive of classes is made here.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

rem The options for a page, and those for a folder; the launcher for other systems beside this one says why.
set "COLLECTOR=-XX:+UseSerialGC"
set "COMPILER=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:CompileThresholdScaling=2 -XX:-UsePerfData"
set "MANY="
set FILES=0
for %%w in (%*) do call :look "%%~w"
if %FILES% gtr 3 set "MANY=yes"
if defined MANY set "COLLECTOR=-XX:+UseParallelGC"
if defined MANY set "COMPILER=-XX:FreqInlineSize=60 -XX:InlineSmallCode=800"
if defined MUBIAO_OPTS echo "%MUBIAO_OPTS%" | findstr /r /c:"-XX:+Use.*GC" > nul && set "COLLECTOR="

"%JAVA%" %COLLECTOR% %COMPILER% %MUBIAO_OPTS% -jar "%~dp0..\lib\mubiao-cli.jar" %*
exit /b %ERRORLEVEL%

:look
if "%~1" == "-" set "MANY=yes"
if /i "%~x1" == ".csv" set "MANY=yes"
if /i "%~x1" == ".xlsx" set "MANY=yes"
if exist "%~1\" (set "MANY=yes") else if exist "%~1" set /a FILES+=1
exit /b
