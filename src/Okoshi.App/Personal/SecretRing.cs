using System.Security.Cryptography;
using System.Text;

namespace Okoshi.App.Personal;

/// <summary>The opened secrets, in memory only.</summary>
public sealed class SecretRing
{
    /// <summary>Finds an e-mail address without storing it readably.</summary>
    public const string Lookup = "lookup";

    /// <summary>Seals the audit trail.</summary>
    public const string Audit = "audit";

    /// <summary>Makes pseudonyms for research.</summary>
    public const string Pseudonym = "pseudonym";

    private Dictionary<(string Name, int Version), byte[]>? opened;

    public static IReadOnlyList<string> Names { get; } = [Lookup, Audit, Pseudonym];

    /// <summary>Newest version of a secret.</summary>
    public int Newest(string name) => Opened.Keys.Where(k => k.Name == name).Max(k => k.Version);

    public IEnumerable<int> Versions(string name) => Opened.Keys.Where(k => k.Name == name).Select(k => k.Version).OrderDescending();

    /// <summary>Keyed hash of a text as Base64: the same text gives the same value, and nobody without the secret can make it.</summary>
    public string Seal(string name, int version, string text) =>
        Convert.ToBase64String(HMACSHA256.HashData(Opened[(name, version)], Encoding.UTF8.GetBytes(text)));

    internal void Open(IEnumerable<(string Name, int Version, byte[] Bytes)> secrets) =>
        opened = secrets.ToDictionary(s => (s.Name, s.Version), s => s.Bytes);

    private Dictionary<(string Name, int Version), byte[]> Opened =>
        opened ?? throw new InvalidOperationException("OpenSecrets が先に必要です。");
}
