# Which old versions of TLS this machine may speak (Enabled below SCHANNEL\Protocols), and whether
# anybody still does: Schannel notes each handshake that worked as event 36880 once EventLogging holds
# the bit 4, and each caller that knew no way as 36874. Old ones of the last seven days are asked for
# in XPath, so that the many new ones stay where they are. Schannel reads its values when the machine
# starts; our own verb notes when it changed them (OsirisCare).
param($P)
$ErrorActionPreference = 'Stop'
$schannel = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL'
$old = @('SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1')

function Get-Value {
    param($Path, $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return $null }
    $value = (Get-Item -LiteralPath $Path).GetValue($Name)
    if ($null -eq $value) { return $null }
    return [int64]$value
}

function Get-Enabled {
    param($Version, $Side)
    return (Get-Value -Path "$schannel\Protocols\$Version\$Side" -Name Enabled)
}

$rows = @()
foreach ($side in 'Server', 'Client') {
    foreach ($version in $old) {
        $enabled = Get-Enabled -Version $version -Side $side
        $rows += [ordered]@{ version = $version; side = $side; enabled = $enabled }
    }
}
$marks = @()
if (Test-Path -LiteralPath 'HKLM:\SOFTWARE\OsirisCare') {
    $ours = Get-Item -LiteralPath 'HKLM:\SOFTWARE\OsirisCare'
    $marks = @($ours.GetValueNames() | Where-Object { $_ -match '^(SSL|TLS) ' } |
        ForEach-Object { [string]$ours.GetValue($_) })
}

# Each asks for events of Schannel in another way; none found is an error of its own.
function Get-Schannel {
    param($Words)
    try { return @(Get-WinEvent @Words) }
    catch {
        if ([string]$_.FullyQualifiedErrorId -like 'NoMatchingEventsFound*') { return @() }
        throw
    }
}

$first = @(Get-Schannel -Words @{
    FilterHashtable = @{ LogName = 'System'; ProviderName = 'Schannel'; Id = 36880 }
    MaxEvents = 1
    Oldest = $true
})
$query = "*[System[Provider[@Name='Schannel'] and (EventID=36880) and TimeCreated[timediff(@SystemTime) <= 604800000]]] and *[UserData/EventXML[Protocol='SSL 3.0' or Protocol='TLS 1.0' or Protocol='TLS 1.1']]"
$used = @(Get-Schannel -Words @{ LogName = 'System'; FilterXPath = $query; MaxEvents = 500 } |
    ForEach-Object {
        $xml = [string]$_.ToXml()
        $protocol = ''
        $target = ''
        if ($xml -match '<Protocol>([^<]*)</Protocol>') { $protocol = [string]$Matches[1] }
        if ($xml -match '<TargetName>([^<]*)</TargetName>') { $target = [string]$Matches[1] }
        $protocol + '|' + $target
    } | Sort-Object -Unique)
$refused = @(Get-Schannel -Words @{
    FilterHashtable = @{
        LogName = 'System'
        ProviderName = 'Schannel'
        Id = 36874
        StartTime = (Get-Date).AddDays(-1)
    }
    MaxEvents = 500
})
$since = ''
if ($first.Count -gt 0) { $since = $first[0].TimeCreated.ToUniversalTime().ToString('o') }
$system = Get-CimInstance -ClassName Win32_OperatingSystem
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    now = (Get-Date).ToUniversalTime().ToString('o')
    started = $system.LastBootUpTime.ToUniversalTime().ToString('o')
    rows = $rows
    tls12_server = Get-Enabled -Version 'TLS 1.2' -Side Server
    tls12_client = Get-Enabled -Version 'TLS 1.2' -Side Client
    logging = Get-Value -Path $schannel -Name EventLogging
    since = $since
    used = $used
    refused = [int]$refused.Count
    marks = $marks
})
