# Old ways of asking the network for a name, which anybody nearby may answer: LLMNR, NetBIOS on each
# connected adapter (NetbiosOptions 2 is off; a policy's EnableNetbios 0 is off for all), and WPAD.
param($P)
$ErrorActionPreference = 'Stop'
$dns = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\DNSClient'
$proxy = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp'
$finder = 'HKLM:\SYSTEM\CurrentControlSet\Services\WinHttpAutoProxySvc'
$netbios = 'HKLM:\SYSTEM\CurrentControlSet\Services\NetBT\Parameters\Interfaces\Tcpip_'

function Get-Value {
    param($Path, $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return $null }
    $value = (Get-Item -LiteralPath $Path).GetValue($Name)
    if ($null -eq $value) { return $null }
    return [int64]$value
}

$adapters = @(Get-NetAdapter | Where-Object { [string]$_.Status -eq 'Up' } | ForEach-Object {
    [ordered]@{
        name = [string]$_.Name
        options = Get-Value -Path ($netbios + [string]$_.InterfaceGuid) -Name NetbiosOptions
    }
})
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    multicast = Get-Value -Path $dns -Name EnableMulticast
    netbios = Get-Value -Path $dns -Name EnableNetbios
    adapters = $adapters
    wpad = Get-Value -Path $proxy -Name DisableWpad
    finder = Get-Value -Path $finder -Name Start
})
