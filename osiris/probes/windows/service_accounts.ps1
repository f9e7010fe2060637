# Services that do not run as Windows itself: as whom (Win32_Service.StartName, resolved to SIDs),
# whether that account is an administrator here, and whether somebody signed in with it at the screen
# or by remote desktop within seven days (Security, event 4624, types 2, 10 and 11).
param($P)
$ErrorActionPreference = 'Stop'

function Resolve-Sid {
    param($Name)
    if ($Name -like '.\*') { $Name = $env:COMPUTERNAME + $Name.Substring(1) }
    $account = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $Name
    try { return [string]$account.Translate([System.Security.Principal.SecurityIdentifier]).Value }
    catch [System.Security.Principal.IdentityNotMappedException] { return '' }
}

$services = @()
foreach ($service in @(Get-CimInstance -ClassName Win32_Service -Property Name, StartName)) {
    $name = [string]$service.StartName
    if ($name -eq '' -or $name -eq 'LocalSystem' -or $name -like 'NT SERVICE\*') { continue }
    $sid = Resolve-Sid -Name $name
    if ($sid -ne '' -and $sid -notlike 'S-1-5-21-*') { continue }
    $services += [ordered]@{ service = [string]$service.Name; account = $name; sid = $sid }
}
$administrators = @()
$logins = @()
$recorded = $true
if ($services.Count -gt 0) {
    $builtin = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList 'S-1-5-32-544'
    $group = ([string]$builtin.Translate([System.Security.Principal.NTAccount]).Value -split '\\')[-1]
    $opened = New-Object -TypeName System.DirectoryServices.DirectoryEntry -ArgumentList "WinNT://$env:COMPUTERNAME/$group,group"
    foreach ($member in @($opened.psbase.Invoke('Members'))) {
        $kind = $member.GetType()
        $path = [string]$kind.InvokeMember('ADsPath', 'GetProperty', $null, $member, $null)
        if ($path -like '*/S-1-*') { continue }
        $bytes = $kind.InvokeMember('objectSid', 'GetProperty', $null, $member, $null)
        $sid = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $bytes, 0
        $administrators += [string]$sid.Value
    }
    $wanted = @($services | ForEach-Object { $_.sid } | Where-Object { $_ -ne '' } | Sort-Object -Unique)
    if ($wanted.Count -gt 0) {
        $seen = @{ LogName = 'Security'; Id = 4624; StartTime = (Get-Date).AddDays(-7); Data = $wanted }
        try {
            $logins = @(Get-WinEvent -FilterHashtable $seen | Where-Object {
                $wanted -contains [string]$_.Properties[4].Value -and @(2, 10, 11) -contains [int]$_.Properties[8].Value
            } | ForEach-Object { [string]$_.Properties[4].Value } | Sort-Object -Unique)
        }
        catch [System.UnauthorizedAccessException] { $recorded = $false }
        catch { if ($_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw } }
    }
}
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    services = $services
    administrators = $administrators
    logins = $logins
    logins_seen = $recorded
})
