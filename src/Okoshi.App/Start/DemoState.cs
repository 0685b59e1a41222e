namespace Okoshi.App.Start;

/// <summary>Whether invented persons are among the accounts; every page says so then.</summary>
public sealed class DemoState
{
    public bool Any { get; set; }
}
