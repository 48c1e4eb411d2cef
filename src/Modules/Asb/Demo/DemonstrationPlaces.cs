namespace ECins.Asb.Demo;

/// <summary>Invented places of the demonstration's three towns.</summary>
/// <param name="Name">As a published file would name it.</param>
/// <param name="Neighbourhood">The neighbourhood's name.</param>
/// <param name="Latitude">Degrees north, at sea.</param>
/// <param name="Longitude">Degrees east, at sea.</param>
/// <param name="Usual">Incidents in an ordinary month.</param>
/// <param name="Growth">How many times as many there are in the last three months.</param>
internal sealed record DemonstrationPlaces(
    string Name, string Neighbourhood, double Latitude, double Longitude, double Usual, double Growth = 1)
{
    private const int Recent = 3;

    public static IReadOnlyList<DemonstrationPlaces> All { get; } =
    [
        new("Bus Station", "Saltmere 001A", 54.7031, 1.6012, 6.5, 2),
        new("Quay Street", "Saltmere 001A", 54.7052, 1.6061, 3.4, 1.3),
        new("Fish Dock", "Saltmere 001A", 54.7071, 1.6103, 1.1),
        new("High Street", "Saltmere 001B", 54.7020, 1.5969, 2.8),
        new("Market Place", "Saltmere 001B", 54.7008, 1.5951, 2.2),
        new("Station Road", "Saltmere 001B", 54.6989, 1.6004, 1.7),
        new("Saltmere Academy", "Saltmere 002C", 54.6951, 1.5902, 1.5, 1.6),
        new("Marsh Lane", "Saltmere 002C", 54.6933, 1.5861, 0.8),
        new("Lode Crescent", "Saltmere 002D", 54.6968, 1.6119, 1.3),
        new("Warren Close", "Saltmere 002D", 54.6944, 1.6162, 0.7),
        new("Leisure Centre", "Saltmere 003A", 54.7098, 1.5921, 1.4),
        new("Chapel Row", "Saltmere 003A", 54.7111, 1.5883, 0.5),
        new("Castle Green", "Ouseford 001A", 54.7421, 1.5201, 3.1, 0.6),
        new("Cathedral Close", "Ouseford 001A", 54.7440, 1.5242, 1.2),
        new("Shopping Area", "Ouseford 001B", 54.7398, 1.5224, 3.6),
        new("Corn Exchange", "Ouseford 001B", 54.7389, 1.5188, 1.9),
        new("Bridge Street", "Ouseford 001B", 54.7377, 1.5252, 2.1),
        new("Railway Station", "Ouseford 002A", 54.7351, 1.5149, 2.4),
        new("College Lane", "Ouseford 002A", 54.7333, 1.5110, 1.0),
        new("Meadow Rise", "Ouseford 003B", 54.7472, 1.5131, 0.9),
        new("Skate Park", "Ouseford 003B", 54.7490, 1.5094, 1.6, 1.5),
        new("Ferry Road", "Ouseford 004C", 54.7320, 1.5311, 0.8),
        new("Northgate", "Ouseford 004C", 54.7301, 1.5352, 0.6),
        new("Mill Square", "Thornby 001A", 54.6602, 1.5402, 2.3),
        new("Canal Walk", "Thornby 001A", 54.6621, 1.5441, 1.8, 1.4),
        new("Victoria Park", "Thornby 001A", 54.6580, 1.5361, 1.6),
        new("Foundry Street", "Thornby 001B", 54.6559, 1.5422, 1.1),
        new("Thirlow Court", "Thornby 002A", 54.6641, 1.5321, 1.9),
        new("Thirlow Gardens", "Thornby 002A", 54.6658, 1.5290, 1.2),
        new("Retail Park", "Thornby 002B", 54.6531, 1.5481, 1.4),
        new("Hospital", "Thornby 003A", 54.6502, 1.5330, 1.0),
        new("Weavers Yard", "Thornby 003A", 54.6489, 1.5299, 0.4),
    ];

    /// <summary>Incidents in the month that was so many months before the newest; more in summer.</summary>
    /// <param name="ago">Months before the newest.</param>
    /// <param name="chance">From 0 to 1.</param>
    public int InMonth(int ago, double chance) =>
        (int)((Usual * (ago < Recent ? Growth : 1) * (1 + (0.25 * Math.Sin(ago)))) + chance);
}
