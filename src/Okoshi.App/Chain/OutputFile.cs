namespace Okoshi.App.Chain;

/// <summary>A file of a run, complete in memory before anything is written.</summary>
/// <param name="Path">Path inside the output folder, with forward slashes.</param>
/// <param name="Bytes">Content.</param>
public sealed record OutputFile(string Path, byte[] Bytes);
