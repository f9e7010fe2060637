# By which rules a caller comes in to WinRM: its listeners (winrm/config/listener), the connections
# that are open to them, the networks these came over, and the firewall's inbound rules for their
# ports as they are in force. A rule and its filters have one InstanceID: five listings are joined,
# because asking for the filters of each rule takes minutes.
param($P)
$ErrorActionPreference = 'Stop'
$listeners = @(Get-WSManInstance -ResourceURI winrm/config/listener -Enumerate |
    Where-Object { [string]$_.Enabled -eq 'true' } |
    ForEach-Object { [ordered]@{ transport = [string]$_.Transport; port = [int]$_.Port } })
$ports = @($listeners | ForEach-Object { [string]$_.port })
$sessions = @(Get-NetTCPConnection -State Established |
    Where-Object { $ports -contains [string]$_.LocalPort } |
    ForEach-Object {
        [ordered]@{
            port = [int]$_.LocalPort
            local = [string]$_.LocalAddress
            remote = [string]$_.RemoteAddress
        }
    })
$addresses = @(Get-NetIPAddress | ForEach-Object {
    [ordered]@{
        address = [string]$_.IPAddress
        prefix = [int]$_.PrefixLength
        interface = [int]$_.InterfaceIndex
    }
})
$networks = @(Get-NetConnectionProfile | ForEach-Object {
    [ordered]@{ interface = [int]$_.InterfaceIndex; category = [string]$_.NetworkCategory }
})
$local = @{}
foreach ($one in Get-NetFirewallPortFilter -PolicyStore ActiveStore) {
    if (@('TCP', '6', 'Any') -notcontains [string]$one.Protocol) { continue }
    $named = @($one.LocalPort | ForEach-Object { [string]$_ })
    if ($named -contains 'Any' -or @($ports | Where-Object { $named -contains $_ }).Count -gt 0) {
        $local[[string]$one.InstanceID] = $named
    }
}
$programs = @{}
foreach ($one in Get-NetFirewallApplicationFilter -PolicyStore ActiveStore) {
    $programs[[string]$one.InstanceID] = [string]$one.Program
}
$services = @{}
foreach ($one in Get-NetFirewallServiceFilter -PolicyStore ActiveStore) {
    $services[[string]$one.InstanceID] = [string]$one.Service
}
$remote = @{}
foreach ($one in Get-NetFirewallAddressFilter -PolicyStore ActiveStore) {
    $remote[[string]$one.InstanceID] = @($one.RemoteAddress | ForEach-Object { [string]$_ })
}
$rules = @()
foreach ($rule in Get-NetFirewallRule -PolicyStore ActiveStore -Direction Inbound -Enabled True) {
    $id = [string]$rule.InstanceID
    if (-not $local.ContainsKey($id)) { continue }
    if (@('Any', 'System') -notcontains $programs[$id] -or $services[$id] -ne 'Any') { continue }
    $rules += [ordered]@{
        name = [string]$rule.Name
        action = [string]$rule.Action
        profiles = [string]$rule.Profile
        ports = $local[$id]
        remote = $remote[$id]
    }
}
$computer = Get-CimInstance -ClassName Win32_ComputerSystem
ConvertTo-Json -Compress -Depth 5 -InputObject ([ordered]@{
    member = [bool]$computer.PartOfDomain
    listeners = $listeners
    sessions = $sessions
    addresses = $addresses
    networks = $networks
    rules = $rules
})
