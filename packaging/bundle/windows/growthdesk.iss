; Makes dist\growthdesk-VERSION-windows-setup.exe from build\bundle\growthdesk, with Inno Setup 6:
;
;     iscc /DVersion=0.1.0 packaging\bundle\windows\growthdesk.iss
;
; It has never been run; it is written after the manual of Inno Setup. It installs for one user and
; asks for no administrator. What the user logged lies elsewhere, and stays when it is uninstalled.
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId=io.github.growthdesk.Growthdesk
AppName=Growthdesk
AppVersion={#Version}
AppPublisher=The Growthdesk authors
AppPublisherURL=https://github.com/growthdesk/growthdesk
AppUpdatesURL=https://github.com/growthdesk/growthdesk/releases
DefaultDirName={autopf}\Growthdesk
DefaultGroupName=Growthdesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\..\LICENSE
SetupIconFile=..\..\..\build\icons\growthdesk.ico
UninstallDisplayIcon={app}\growthdesk-gui.exe
OutputDir=..\..\..\dist
OutputBaseFilename=growthdesk-{#Version}-windows-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[Files]
Source: "..\..\..\build\bundle\growthdesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[InstallDelete]
; Libraries of an older version must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Growthdesk"; Filename: "{app}\growthdesk-gui.exe"; AppUserModelID: "io.github.growthdesk.Growthdesk"

[Registry]
Root: HKA; Subkey: "Software\Classes\.growthdesk"; ValueType: string; ValueData: "Growthdesk.Log"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Growthdesk.Log"; ValueType: string; ValueData: "Growthdesk log"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Growthdesk.Log\DefaultIcon"; ValueType: string; ValueData: "{app}\growthdesk-gui.exe,0"
Root: HKA; Subkey: "Software\Classes\Growthdesk.Log\shell\open\command"; ValueType: string; ValueData: """{app}\growthdesk-gui.exe"" ""%1"""
