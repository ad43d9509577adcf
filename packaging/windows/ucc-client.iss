; The installer for Windows, by Inno Setup 6:
;
;     iscc /DVersion=0.1.0 packaging\windows\ucc-client.iss
;
; after PyInstaller made build\bundle\ucc-client there. Per user, so that nobody needs to be administrator.

#ifndef Version
  #error Say which version it is: iscc /DVersion=0.1.0
#endif
#define Name "UCC Client"
#define Program "ucc-client.exe"

[Setup]
AppId={{6F2E8B5C-0B0F-4C57-9E1B-2E7A5C6A4D11}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The UCC Client authors
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=ucc-client-{#Version}-windows-x64
SetupIconFile=..\..\build\icons\ucc-client.ico
UninstallDisplayIcon={app}\{#Program}
Compression=lzma2
SolidCompression=yes
CloseApplications=yes
; signtool is named on the command line of iscc (/Ssigntool=...); without it nothing is signed.
#ifdef Signed
SignTool=signtool
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "pl"; MessagesFile: "compiler:Languages\Polish.isl"
Name: "sk"; MessagesFile: "compiler:Languages\Slovak.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[Files]
Source: "..\..\build\bundle\ucc-client\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\build\notices\ucc-client.txt"; DestDir: "{app}"; DestName: "NOTICES.txt"; Flags: ignoreversion
Source: "..\..\README.md"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "org.ucc_client.UccClient"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; ucc: links. Calendar files stay with the calendar program; "Open with" offers this one.
Root: HKA; Subkey: "Software\Classes\ucc"; ValueType: string; ValueData: "URL:UCC Client"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ucc"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\ucc\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".ics"; ValueData: ""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
