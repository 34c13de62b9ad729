@echo off
rem Starts mubiao. JAVA_HOME chooses the JVM, MUBIAO_OPTS holds options for it. No archive of classes is made here.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" %MUBIAO_OPTS% -jar "%~dp0..\lib\mubiao-cli.jar" %*
