# Remote control tools by the names of their services and programs and by what they register as
# installed software. "name=pattern|pattern": patterns as PowerShell's -like takes them.
param($P)
$ErrorActionPreference = 'Stop'
$known = @(
    'anydesk=AnyDesk*',
    'ateraagent=AteraAgent*',
    'beyondtrust=bomgar*|BeyondTrust Remote*',
    'chromeremote=chromoting*|remoting_host*|Chrome Remote Desktop*',
    'dameware=dwmrcs*|DameWare*',
    'dwservice=DWAgent*',
    'gotoassist=GoToAssist*|g2ax*|GoTo Opener*|GoTo Resolve*',
    'logmein=LogMeIn*|LMIGuardian*',
    'meshcentral=Mesh Agent*|MeshAgent*',
    'netsupport=client32*|NetSupport*',
    'ninjarmm=NinjaRMM*',
    'parsec=Parsec*',
    'radmin=RServer3*|Radmin*',
    'remotepc=RemotePC*|RPCService*',
    'remoteutilities=rutserv*|Remote Utilities*',
    'rustdesk=RustDesk*',
    'screenconnect=ScreenConnect*|ConnectWise Control*',
    'splashtop=Splashtop*|SRService*|SRServer*',
    'supremo=Supremo*',
    'teamviewer=TeamViewer*',
    'ultraviewer=UltraViewer*',
    'vnc=tvnserver*|vncserver*|uvnc_service*|winvnc*|TightVNC*|RealVNC*|UltraVNC*|TigerVNC*',
    'zohoassist=ZohoMeeting*|Zoho Assist*|ZA_Connect*'
)
# -like with a list on its left gives those that match: hundreds of names are looked through at once.
$services = @()
$processes = @(Get-Process | ForEach-Object { [string]$_.ProcessName } | Sort-Object -Unique)
foreach ($service in Get-Service) {
    $services += [string]$service.Name
    if ([string]$service.Status -eq 'Running') { $processes += [string]$service.Name }
}
$software = @()
foreach ($root in 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall',
    'HKLM:\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall') {
    if (Test-Path -Path $root) {
        foreach ($key in Get-ChildItem -Path $root) { $software += [string]$key.GetValue('DisplayName') }
    }
}
$tools = @()
foreach ($line in $known) {
    $name, $patterns = $line.Split('=')
    $running = $false
    $installed = $false
    foreach ($pattern in $patterns.Split('|')) {
        if (@($processes -like $pattern).Count -gt 0) { $running = $true }
        if (@($services -like $pattern).Count -gt 0) { $installed = $true }
        if (@($software -like $pattern).Count -gt 0) { $installed = $true }
    }
    if ($running -or $installed) { $tools += [ordered]@{ name = $name; running = $running } }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    looked = $known.Count
    tools = $tools
    approved = @($P.approved | ForEach-Object { [string]$_ })
})
